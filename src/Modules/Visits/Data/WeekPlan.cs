using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>The plan of one week, of all officers together. It is a proposal until it is confirmed; what was told to people stays written beside each visit.</summary>
sealed class WeekPlan : IBelongsToPartnership, IVersioned
{
    readonly List<PlannedRound> rounds = [];
    readonly List<PlannedStop> stops = [];
    readonly List<LeftOutVisit> leftOut = [];

    public required WeekPlanId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required DateOnly Monday { get; init; }
    public int Version { get; private set; }
    public DateTime PlannedAt { get; private set; }
    public DateTime ChangedAt { get; private set; }

    /// <summary>When it was last confirmed; null: a proposal that nobody was told of.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>What the planner had to say (a service that did not answer), one a line.</summary>
    public string Notices { get; private set; } = "";

    /// <summary>The order of the days before the last move by hand, to come back to; empty when something else happened since.</summary>
    public string BeforeMove { get; private set; } = "";
    public IReadOnlyList<PlannedRound> Rounds => rounds;
    public IReadOnlyList<PlannedStop> Stops => stops;
    public IReadOnlyList<LeftOutVisit> LeftOut => leftOut;

    public IEnumerable<PlannedStop> Standing => stops.Where(s => !s.IsDropped);

    /// <summary>What differs from what people were told.</summary>
    public IEnumerable<PlannedStop> ToTell => stops.Where(s => s.NeedsTelling);

    public PlannedRound? RoundOf(AccountId officer, DateOnly date) => rounds.FirstOrDefault(r => r.Officer == officer && r.Date == date);

    /// <summary>Takes another plan over. What has begun stays, and so does what people were told of days that are past.</summary>
    public void Adopt(IReadOnlyList<WrittenRound> written, IReadOnlyList<LeftOutVisit> left, string? notices, DateOnly today, DateTime at)
    {
        if (notices is not null) (Notices, PlannedAt) = (notices, at);
        (ChangedAt, BeforeMove) = (at, "");
        AdoptStops(written.SelectMany(r => r.Stops.Select((s, i) => (r, s, i))).ToList(), today);
        AdoptRounds(written);
        leftOut.Clear();
        leftOut.AddRange(left.Where(l => !stops.Exists(s => s.Key == l.Key && s.HasBegun)));
    }

    /// <param name="before">The order of the days until now.</param>
    public void Move(IReadOnlyList<WrittenRound> written, IReadOnlyList<LeftOutVisit> left, string before, DateOnly today, DateTime at)
    {
        Adopt(written, left, null, today, at);
        BeforeMove = before;
    }

    void AdoptRounds(IReadOnlyList<WrittenRound> written)
    {
        rounds.RemoveAll(r => !r.HasBegun && !written.Any(w => w.Officer == r.Officer && w.Date == r.Date) && !Standing.Any(s => s.Officer == r.Officer && s.Date == r.Date));
        foreach (var w in written)
        {
            if (RoundOf(w.Officer, w.Date) is not { } round) rounds.Add(round = PlannedRound.Of(this, w.Officer, w.Date));
            if (!round.HasBegun) round.Become(w);
        }
    }

    void AdoptStops(List<(WrittenRound Round, WrittenStop Stop, int Position)> written, DateOnly today)
    {
        foreach (var stop in stops.Where(s => !s.HasBegun && !(s.WasTold && s.Date < today) && !written.Exists(w => w.Stop.Key == s.Key)).ToList())
            if (stop.WasTold) stop.Drop();
            else stops.Remove(stop);
        foreach (var (round, w, position) in written)
        {
            var stop = stops.FirstOrDefault(s => s.Key == w.Key);
            if (stop is null) stops.Add(stop = PlannedStop.Of(this, w));
            if (!stop.HasBegun) stop.Place(round.Officer, round.Date, position, w);
        }
    }

    /// <summary>One visit leaves the plan; a day without any other is no round. The hours of the others stay as they are until the next planning.</summary>
    public void Cancel(PlannedStop stop, DateTime at)
    {
        ChangedAt = at;
        if (stop.WasTold) stop.Drop();
        else stops.Remove(stop);
        rounds.RemoveAll(r => !r.HasBegun && !Standing.Any(s => s.Officer == r.Officer && s.Date == r.Date));
    }

    /// <summary>What is left out, to be written again beside another plan.</summary>
    public IReadOnlyList<LeftOutVisit> LeftOutBut(string key) => [.. leftOut.Where(l => l.Key != key).Select(l => l.Again())];

    /// <summary>Tells people of one visit, before the week is confirmed as a whole.</summary>
    public void TellOf(PlannedStop stop, DateTime at)
    {
        ChangedAt = at;
        stop.Tell();
    }

    public void Confirm(DateTime at)
    {
        (ConfirmedAt, ChangedAt, BeforeMove) = (at, at, "");
        foreach (var stop in stops) stop.Tell();
    }
}
