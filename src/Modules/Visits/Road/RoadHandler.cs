using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Pictures;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;

namespace Mitoyen.Visits.Road;

/// <summary>Takes what is said on the road, each key once, in one transaction: after a server that died in between, the phone sends again and nothing is there twice.</summary>
sealed class RoadHandler(MitoyenDb db, IRequests requests, ITimeLedger ledger, CurrentViewer current, LocalClock clock, PictureStudio studio)
{
    public async Task<Refusal?> HandleAsync(RoadForm form, CancellationToken cancel)
    {
        // A photo takes its second: nobody waits for it with the database held.
        Rendition? photo = null;
        if (form.Deed == RoadForm.Photo)
        {
            var clean = await CleanAsync(form.Upload!, cancel);
            if (clean.IsRefused(out var unfit)) return unfit;
            photo = clean.Value;
        }
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var key = form.ReadKey!.Value;
        if (await db.Set<RoadAction>().AnyAsync(a => a.Key == key, cancel)) return null;
        var id = new StopId(form.ReadStop!.Value);
        var stop = await db.FindOrAuditAsync<PlannedStop>(s => s.Id == id, cancel);
        if (stop is null) return new NoSuchVisit();
        if (stop.Officer != current.Viewer.Account) return new NotYourRound();
        var done = await ActAsync(stop, form, photo, cancel);
        if (done.IsRefused(out var no)) return no;
        db.Add(done.Value);
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    async Task<Outcome<RoadAction>> ActAsync(PlannedStop stop, RoadForm form, Rendition? photo, CancellationToken cancel)
    {
        var at = form.ReadAt(clock.NowAt);
        switch (form.Deed)
        {
            case RoadForm.Arrived: stop.Arrive(at); return Action(stop, form, RoadActionKind.Arrived, at);
            case RoadForm.Note: stop.Write(form.Text!.Trim()); return Action(stop, form, RoadActionKind.Note, at);
            case RoadForm.Photo: await KeepAsync(VisitPhoto.Of(stop, photo!, at), cancel); return Action(stop, form, RoadActionKind.Photo, at);
            case RoadForm.Solved: return await SolveAsync(stop, form, at, cancel);
            default: return await FinishAsync(stop, form, at, cancel);
        }
    }

    RoadAction Action(PlannedStop stop, RoadForm form, RoadActionKind kind, DateTime at, RequestId? request = null, Minutes? minutes = null) => new()
    {
        PartnershipId = stop.PartnershipId, Key = form.ReadKey!.Value, StopId = stop.Id, Officer = stop.Officer, Kind = kind, HappenedAt = at, ReceivedAt = clock.NowAt, Request = request, Minutes = minutes,
    };

    async Task<Outcome<RoadAction>> SolveAsync(PlannedStop stop, RoadForm form, DateTime at, CancellationToken cancel)
    {
        var id = RequestId.From(form.ReadRequest!.Value);
        if ((await requests.FindAsync([id], cancel)).GetValueOrDefault(id) is not { } request || request.Commune != stop.Commune) return new UnknownRequest();
        var spent = French.ReadMinutes(form.Time).Value;
        stop.Arrive(at);
        if (spent > Minutes.Zero)
        {
            var recorded = await ledger.RecordAsync(new(stop.Officer, stop.Date, spent, request.Kind ?? WorkKind.Support, Beneficiary.Of(stop.Commune, stop.Principal), id, "Réglée sur place", form.ReadKey), cancel);
            if (recorded.IsRefused(out var no)) return no;
        }
        if (await requests.FinishAsync(id, string.IsNullOrWhiteSpace(form.Text) ? null : form.Text.Trim(), cancel) is { } refusal) return refusal;
        return Action(stop, form, RoadActionKind.Solved, at, id, spent);
    }

    /// <summary>The time of the visit that no solved request has taken is of the kinds of the requests that it served.</summary>
    async Task<Outcome<RoadAction>> FinishAsync(PlannedStop stop, RoadForm form, DateTime at, CancellationToken cancel)
    {
        if (stop.DoneAt is not null) return Action(stop, form, RoadActionKind.Done, at);
        var spent = French.ReadMinutes(form.Time).Value;
        var solved = (await db.Set<RoadAction>().Where(a => a.StopId == stop.Id && a.Minutes != null).Select(a => a.Minutes!.Value).ToListAsync(cancel)).Aggregate(Minutes.Zero, (sum, m) => sum + m);
        stop.Finish(spent < solved ? solved : spent, at);
        if (!string.IsNullOrWhiteSpace(form.Text)) stop.Write(form.Text.Trim());
        if (stop.IsVisit && await db.Set<VisitWish>().SingleOrDefaultAsync(w => w.Commune == stop.Commune, cancel) is { } wish) wish.Fulfil();
        if (spent > solved && (stop.IsVisit || stop.Meeting is not null))
        {
            foreach (var (kind, minutes) in ServedKinds.Split(spent - solved, await ServedAsync(stop, cancel)))
            {
                var recorded = await ledger.RecordAsync(new(stop.Officer, stop.Date, minutes, kind, stop.Beneficiary, null, stop.IsVisit ? "Visite sur place" : stop.Label, KeyOf(form, kind)), cancel);
                if (recorded.IsRefused(out var no)) return no;
            }
        }
        return Action(stop, form, RoadActionKind.Done, at, null, spent - solved);
    }

    /// <summary>The requests closed during the visit; where there is none, those for which it was made.</summary>
    async Task<IReadOnlyList<(WorkKind Kind, long Minutes)>> ServedAsync(PlannedStop stop, CancellationToken cancel)
    {
        if (!stop.IsVisit) return [];
        var solved = await db.Set<RoadAction>().Where(a => a.StopId == stop.Id && a.Request != null).Select(a => new { Request = a.Request!.Value, a.Minutes }).ToListAsync(cancel);
        var known = await requests.FindAsync([.. solved.Select(s => s.Request).Distinct()], cancel);
        if (solved.Count > 0) return [.. solved.Select(s => (known[s.Request].Kind ?? WorkKind.Support, s.Minutes?.Value ?? 0))];
        return [.. (await requests.OpenAsync(cancel)).Where(o => o.Request.Commune == stop.Commune).Select(o => (o.Request.Kind ?? WorkKind.Support, o.Lots.Sum(l => l.Length.Value)))];
    }

    /// <summary>One line for each kind, each written once.</summary>
    static Guid KeyOf(RoadForm form, WorkKind kind) => new(SHA256.HashData([.. form.ReadKey!.Value.ToByteArray(), (byte)kind]).AsSpan(0, 16));

    /// <summary>Written anew from its pixels: where it was taken, and with what, is nobody's business.</summary>
    async Task<Outcome<Rendition>> CleanAsync(IFormFile sent, CancellationToken cancel)
    {
        if (sent.Length > PictureLimits.MostBytes) return new PictureTooHeavy();
        using var copy = new MemoryStream();
        await sent.CopyToAsync(copy, cancel);
        return await studio.CleanAsync(copy.ToArray(), VisitPhoto.LongestSide, cancel);
    }

    async Task KeepAsync(VisitPhoto photo, CancellationToken cancel)
    {
        if (!await db.Set<VisitPhoto>().AnyAsync(p => p.StopId == photo.StopId && p.Hash == photo.Hash, cancel)) db.Add(photo);
    }
}
