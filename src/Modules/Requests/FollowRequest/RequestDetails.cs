using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Delays;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.See;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Gathers what a page shows of one request, within the viewer's sight.</summary>
sealed class RequestDetails(MitoyenDb db, RequestFinder finder, Places places, ITimeLedger ledger, AnswerDelays delays, AgreedPriorities priorities, LocalClock clock, CurrentViewer current)
{
    /// <summary>Null when the request does not exist or is out of sight.</summary>
    public async Task<RequestDetail?> ReadAsync(int number, Sight sight, By by, string address, CancellationToken cancel)
    {
        var found = await finder.FindAsync(number, sight, cancel);
        if (found.Refusal is not null) return null;
        var request = found.Value;
        var messages = await db.Set<Message>().AsNoTracking().Where(m => m.RequestId == request.Id).ToListAsync(cancel);
        var steps = await db.Set<RequestStep>().AsNoTracking().Where(s => s.RequestId == request.Id).OrderBy(s => s.Sequence).ToListAsync(cancel);
        var ranking = await db.Set<Ranking>().AsNoTracking().SingleOrDefaultAsync(r => r.Principal == request.Principal, cancel);
        var seesTime = current.Viewer.Can(Permission.SeeTime, request.Principal, request.Commune);
        return new RequestDetail(
            request, sight, by, address, await places.OfAsync(request, cancel), Thread(messages, steps), steps,
            await db.Set<RankStep>().AsNoTracking().Where(s => s.RequestId == request.Id).OrderBy(s => s.Sequence).ToListAsync(cancel), ranking?.RankOf(request.Id),
            sight.SeesNotes ? await db.Set<PrivateNote>().AsNoTracking().Where(n => n.RequestId == request.Id).OrderBy(n => n.At).ToListAsync(cancel) : [],
            await db.Set<Lot>().AsNoTracking().Where(l => l.RequestId == request.Id).OrderBy(l => l.AddedAt).ToListAsync(cancel),
            seesTime ? (await ledger.MinutesByRequestAsync([request.Id], cancel)).GetValueOrDefault(request.Id) : null,
            DelaySentence.Of(await delays.ForAsync(request.Standing, cancel), request.Standing),
            await priorities.MatrixAsync(clock.Today, cancel), await priorities.LongestLotAsync(clock.Today, cancel));
    }

    /// <summary>Qualification is for the history: the thread keeps to what people say and decide.</summary>
    static List<ThreadEntry> Thread(List<Message> messages, List<RequestStep> steps) =>
        [.. steps.Where(s => s.Verb is not (StepVerb.Received or StepVerb.Qualified)).Select(ThreadEntry.Of).Concat(messages.Select(ThreadEntry.Of)).OrderBy(e => e.At)];
}
