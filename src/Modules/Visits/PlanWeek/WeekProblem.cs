using Mitoyen.Kernel;
using Mitoyen.Visits.Candidates;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>The problem of one week as the search wants it, and the names that its numbers stand for.</summary>
/// <param name="Places">The commune of each place number.</param>
/// <param name="Stops">What each visit key stands for.</param>
/// <param name="Notices">What the person must know about how it was made.</param>
sealed record WeekProblem(
    DateOnly Monday, PlanningProblem Problem, IReadOnlyList<CommuneId> Places, IReadOnlyDictionary<string, WrittenStop> Stops, IReadOnlyDictionary<CommuneId, Candidate> Candidates, IReadOnlyList<string> Notices)
{
    public IReadOnlyList<WrittenRound> Write(Plan plan) => [.. plan.Rounds.Select(Write)];

    WrittenRound Write(Round round)
    {
        var day = Problem.Days.First(d => d.Officer == round.Officer && d.Date == round.Date);
        return new(round.Officer, round.Date, Places[day.Start], Places[day.End], round.Departure, round.Return, round.Driving, round.Work, round.Metres,
            string.Join(';', round.Breaks.Select(b => FormattableString.Invariant($"{b.Kind} {Places[b.Place].Value:N} {b.From} {b.To}"))),
            [.. round.Stops.Select(s => Stops[s.Visit.Value] with { Arrival = s.Arrival, Start = s.Start, End = s.End })]);
    }

    /// <summary>The written plan as the search knows it: rounds that the problem no longer has are left out.</summary>
    public Plan Read(WeekPlan week)
    {
        var rounds = week.Rounds.Where(r => Problem.Days.Any(d => d.Officer == r.Officer && d.Date == r.Date)).OrderBy(r => r.Officer.Value).ThenBy(r => r.Date).Select(r => Read(r, week)).Where(r => r.Stops.Count > 0).ToList();
        var served = rounds.SelectMany(r => r.Stops).Select(s => s.Visit).ToHashSet();
        var visits = Problem.Visits.Where(v => served.Contains(v.Key)).ToList();
        return new(rounds, [.. Problem.Visits.Select(v => v.Key).Where(k => !served.Contains(k))],
            new(visits.Count(v => v.Pinned), visits.Sum(v => (long)v.Prize), rounds.Sum(r => (long)r.Driving), rounds.Count));
    }

    Round Read(PlannedRound round, WeekPlan week)
    {
        var stops = week.Standing.Where(s => s.Officer == round.Officer && s.Date == round.Date && Stops.ContainsKey(s.Key)).OrderBy(s => s.Position)
            .Select(s => new Stop(new(s.Key), Problem.Visits.First(v => v.Key.Value == s.Key).Place, s.Arrival, s.Start, s.End)).ToList();
        return new(round.Officer, round.Date, round.Departure, stops, [], round.Return, (int)round.Driving.Value, (int)round.Work.Value, round.Metres);
    }

    /// <summary>Nothing is planned at a time that has passed; what was fixed stays where it is.</summary>
    public WeekProblem From(DateOnly today, int now) => this with { Problem = Problem with { Visits = [.. Problem.Visits.Select(v => v.Pinned ? v : v with { Hours = v.Hours.NotBefore(today, now) })] } };

    /// <summary>How a visit is called in a sentence.</summary>
    public string NameOf(VisitKey key) => !Stops.TryGetValue(key.Value, out var stop) ? key.Value
        : stop.Label.Length > 0 ? stop.Label : Candidates.TryGetValue(stop.Commune, out var candidate) ? candidate.Commune.Name : "une autre commune";

    public LeftOutVisit LeftOut(WeekPlan week, LeftOutReason reason)
    {
        var stop = Stops[reason.Visit.Value];
        return new()
        {
            Id = Guid.CreateVersion7(), PartnershipId = week.PartnershipId, WeekId = week.Id, Key = stop.Key, Commune = stop.Commune, Label = stop.Label, Prize = stop.Prize, Reason = reason.Sentence,
        };
    }
}
