using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.TakeBack;

/// <summary>The officer takes back what was pressed by mistake; whoever was told of it is told of this too.</summary>
sealed class TakeBackHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, RequestNotices notices, Me me)
{
    static readonly StepVerb[] Told = [StepVerb.Accepted, StepVerb.Scheduled, StepVerb.AskedRequester, StepVerb.Finished, StepVerb.Refused, StepVerb.Reopened];

    public async Task<Refusal?> HandleAsync(int number, TakeBackForm form, CancellationToken cancel)
    {
        var found = await finder.FindToQualifyAsync(number, me.Sight, cancel);
        if (found.IsRefused(out var no)) return no;
        var request = found.Value;
        await using var own = await db.BeginWritingAloneAsync(cancel);
        await db.Entry(request).ReloadAsync(cancel);
        if (StaleForm.Unless(request, form.ReadVersion()) is { } stale) return stale;
        var steps = await db.Set<RequestStep>().AsNoTracking().Where(s => s.RequestId == request.Id).OrderBy(s => s.Sequence).ToListAsync(cancel);
        var lastAt = steps[^1].At;
        if (request.TakeBack(steps, me.By, clock.NowAt) is { } refusal) return refusal;
        if (steps.Any(s => s.At == lastAt && Told.Contains(s.Verb))) notices.TakenBack(request);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
