using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;

namespace Mitoyen.Visits.Road;

/// <summary>Closes a day on the road: its travel goes to the ledger, split between the principals that the round served.</summary>
sealed class CloseDayHandler(MitoyenDb db, TravelSharing sharing, ITimeLedger ledger, CurrentViewer current, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(DateOnly day, CloseDayForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        if (current.Viewer.Account is not { } officer) return new NotYourRound();
        var round = await db.Set<PlannedRound>().SingleOrDefaultAsync(r => r.Officer == officer && r.Date == day, cancel);
        if (round is null) return new NobodyGoesOut();
        if (round.ClosedAt is not null) return new RoundIsClosed();
        var stops = await db.Set<PlannedStop>().Where(s => s.Officer == officer && s.Date == day && s.DoneAt != null && s.WeekId == round.WeekId).OrderBy(s => s.Position).ToListAsync(cancel);
        if (stops.Count == 0) return new NothingWasDone();
        var driven = French.ReadMinutes(form.Driven).Value;
        var split = await sharing.SplitAsync(round, stops, driven, cancel);
        foreach (var (principal, minutes) in split.Parts.Where(p => p.Value > Minutes.Zero))
        {
            var recorded = await ledger.RecordAsync(new(officer, day, minutes, WorkKind.Travel, Beneficiary.Of(principal), null, Cut(split.Sentence), KeyOf(round, principal)), cancel);
            if (recorded.IsRefused(out var no)) return no;
        }
        round.Close(driven, (int)French.ReadNumber(form.Kilometres).Value, split.Sentence, clock.NowAt);
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    static string Cut(string note) => note.Length <= 500 ? note : note[..499] + "…";

    /// <summary>Names the line in the ledger, so that it cannot be there twice.</summary>
    static Guid KeyOf(PlannedRound round, AuthorityId principal) => new(SHA256.HashData([.. round.Id.Value.ToByteArray(), .. principal.Value.ToByteArray()]).AsSpan(0, 16));
}
