using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>
/// Plays the year day by day: requests arrive, the officer qualifies them each morning, works through them nearly in the order of fairness, records time.
/// It decides with a rough rule of its own on purpose: the arbitration is shown on a past that was not made by it.
/// </summary>
sealed class InventedYear
{
    const int DayMinutes = 420;

    readonly Chance chance;
    readonly YearShape shape;
    readonly Arrivals arrivals;
    readonly (AccountId Id, string Name) officer;
    readonly Func<DateTime, DateTime> toInstant;
    readonly List<InventedRequest> requests = [];
    readonly List<PastTimeEntry> entries = [];
    readonly List<PastDecision> decisions = [];
    readonly Dictionary<AuthorityId, long> served;

    InventedYear(int seed, YearShape shape, IReadOnlyList<Place> places, (AccountId, string) officer, Func<DateTime, DateTime> toInstant)
    {
        (this.shape, this.officer, this.toInstant) = (shape, officer, toInstant);
        chance = new Chance(seed);
        arrivals = new Arrivals(chance, shape, places, toInstant);
        served = new() { [shape.Large] = 0, [shape.Small] = 0 };
    }

    /// <param name="toInstant">Wall time of the partnership to instant.</param>
    public static PlayedYear Play(
        int seed, YearShape shape, IReadOnlyList<Place> places, (AccountId Id, string Name) officer, Func<DateTime, DateTime> toInstant)
    {
        var year = new InventedYear(seed, shape, places, officer, toInstant);
        for (var day = shape.From; day < shape.Today; day = day.AddDays(1)) year.Live(day);
        year.RankWhatIsOpen();
        return new([.. year.requests.OrderBy(r => r.ReceivedAt).Select(r => r.ToPast())], year.entries, year.decisions);
    }

    void Live(DateOnly day)
    {
        var worked = WorkingCalendar.France.IsWorked(day);
        if (worked) requests.AddRange(arrivals.Of(day));
        if (!worked || YearShape.IsLeave(day)) return;

        Qualify(day.ToDateTime(new TimeOnly(8, 15)), requests);
        var clock = day.ToDateTime(new TimeOnly(8, 30));
        var left = DayMinutes + (15 * chance.Between(-2, 2));
        if (day.DayOfWeek == DayOfWeek.Monday) Record(ref clock, ref left, 45, WorkKind.Coordination, Beneficiary.Common, null, "Semaine à préparer, courrier");
        if (day.Day <= 7 && day.DayOfWeek == DayOfWeek.Thursday) Record(ref clock, ref left, 120, WorkKind.Network, Beneficiary.Common, null, "Lettre d’information et agenda des deux territoires");
        while (left >= 15) Work(ref clock, ref left);
        CorrectSometimes(day);
        // All but the last of each: it is left to be qualified.
        if (shape.IsEve(day)) Qualify(day.ToDateTime(new TimeOnly(17, 30)), [.. requests.GroupBy(r => r.Place.Principal).SelectMany(own => own.OrderBy(r => r.ReceivedAt).SkipLast(1))]);
    }

    void Qualify(DateTime clock, IReadOnlyCollection<InventedRequest> among)
    {
        var (day, at) = (DateOnly.FromDateTime(clock), toInstant(clock));
        foreach (var request in among.Where(r => !r.IsOpen && r.ReceivedAt < at && r.IsUntouched()))
        {
            if (chance.Happens(35)) request.Refuse(at, officer.Name, "Cette demande relève de votre prestataire de maintenance ; son numéro est dans votre contrat.");
            else request.Accept(at, officer.Name);
            if (request.IsOpen && arrivals.CallsItUrgent(request, day)) request.DeclareUrgent(at.AddMinutes(1), officer.Name);
        }
        foreach (var request in among.Where(r => r.IsWaitingForRequester() && chance.Happens(300))) request.RequesterAnswered(at, "Voici les précisions demandées, avec la photo de l’écran.");
    }

    void Work(ref DateTime clock, ref int left)
    {
        if (Next(clock) is not { } request)
        {
            Record(ref clock, ref left, left, WorkKind.Network, Beneficiary.Common, null, "Veille et mise à jour des guides partagés");
            return;
        }
        if (chance.Happens(40)) decisions.Add(new(toInstant(clock), officer.Id, request.Id, chance.OneOf(InventedTitles.Reasons)));
        var beneficiary = Beneficiary.Of(request.Place.Commune, request.Place.Principal);
        if (left > 90 && request.Kind is WorkKind.Support or WorkKind.Training && chance.Happens(220))
            Record(ref clock, ref left, 5 * chance.Between(4, 9), WorkKind.Travel, beneficiary, request, $"Aller et retour, {request.Place.Name}");
        var block = Math.Min(Math.Min(left, request.MinutesLeft), request.Kind == WorkKind.Development ? 210 : 120);
        request.Work(block);
        Record(ref clock, ref left, block, request.Kind, beneficiary, request, "");
        if (request.MinutesLeft == 0) request.Finish(toInstant(clock), officer.Name);
        else if (chance.Happens(30)) request.AskRequester(toInstant(clock), officer.Name, "Pouvez-vous m’envoyer une photo de l’écran et me dire depuis quand ?");
        else if (chance.Happens(40)) request.Note(toInstant(clock), officer.Name, "Vérifier la garantie avant de commander la pièce.");
    }

    /// <summary>Urgent first, then the principal furthest behind its share; most of the time the best of its requests.</summary>
    InventedRequest? Next(DateTime clock)
    {
        var day = DateOnly.FromDateTime(clock);
        var now = toInstant(clock);
        var open = requests.Where(r => r.IsOpen && r.ReceivedAt <= now).ToList();
        if (open.Count == 0) return null;
        if (open.Where(r => r.IsUrgent).MinBy(r => r.ReceivedAt) is { } urgent) return urgent;
        var principal = open.Select(r => r.Place.Principal).Distinct().MinBy(p => (Int128)served[p] * shape.ShareOf(p == shape.Large ? shape.Small : shape.Large, day));
        var mine = open.Where(r => r.Place.Principal == principal).ToList();
        return chance.Happens(80) ? chance.OneOf(mine) : mine.OrderBy(r => r.Class).ThenBy(r => r.ReceivedAt).First();
    }

    void Record(ref DateTime clock, ref int left, int minutes, WorkKind kind, Beneficiary beneficiary, InventedRequest? request, string note)
    {
        minutes = Math.Min(minutes, left);
        clock = clock.AddMinutes(minutes);
        left -= minutes;
        var day = DateOnly.FromDateTime(clock);
        // Lunch: nothing is recorded between half past twelve and half past one.
        if (clock.TimeOfDay >= new TimeSpan(12, 30, 0) && clock.TimeOfDay < new TimeSpan(13, 30, 0)) clock = clock.Date.AddHours(13.5);
        entries.Add(new(new(officer.Id, day, new Minutes(minutes), kind, beneficiary, request?.Id, note), toInstant(clock)));
        if (beneficiary.Principal is { } principal) served[principal] += minutes;
    }

    /// <summary>Now and then a line was wrong by half an hour; it is corrected the month after, by a counter-entry.</summary>
    void CorrectSometimes(DateOnly day)
    {
        if (day.Day != 5 || entries.Count < 40) return;
        var index = entries.Count - chance.Between(20, 39);
        var wrong = entries[index].Entry;
        if (wrong.Minutes.Value <= 30 || entries.Any(e => e.CorrectsIndex == index) || wrong.Day.Month == day.Month) return;
        entries.Add(new(wrong with { Day = day, Minutes = new Minutes(-30) }, toInstant(day.ToDateTime(new TimeOnly(17, 0))), "Pause comptée par erreur", index));
    }

    void RankWhatIsOpen()
    {
        var at = toInstant(shape.Today.AddDays(-1).ToDateTime(new TimeOnly(18, 0)));
        foreach (var group in requests.Where(r => r.IsOpen).GroupBy(r => r.Place.Principal))
        {
            var rank = 1;
            foreach (var request in group.OrderBy(r => r.ReceivedAt).Take(3)) request.Rank(at, "Présidence", rank++);
        }
    }
}
