using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>Notes what a council decided, or makes a request of it.</summary>
sealed class ResolveHandler(MitoyenDb db, IEnumerable<IDecisionTaker> takers, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(MeetingSight sight, ResolutionForm form, CancellationToken cancel)
    {
        if (!sight.MayEdit) return new NotYourCouncil();
        // The request and what it follows are saved together or not at all: of two who press at once, one makes it.
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var no = form.Follow is null ? sight.Meeting.Resolve(form.Text!.Trim(), clock.Today, clock.NowAt).Refusal : await FollowAsync(sight, form.Follow, cancel);
        if (no is not null || (no = await db.SaveOrConflictAsync(cancel)) is not null) return no;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    async Task<Refusal?> FollowAsync(MeetingSight sight, string named, CancellationToken cancel)
    {
        if (takers.FirstOrDefault() is not { } taker) return new NothingTakesDecisions();
        if (sight.Meeting.Resolutions.FirstOrDefault(r => r.Id.ToString() == named) is not { } resolution || sight.Principal is not { } principal) return new NoSuchPoint();
        if (resolution.RequestNumber is { } already) return new AlreadyFollowed(already);
        var title = resolution.Text.Split('\n')[0];
        var number = await taker.AskAsync(principal, sight.Meeting.CommuneId, title.Length > 120 ? title[..119] + "…" : title,
            $"Décision du {sight.Name}, séance du {French.DateWithoutDay(sight.Meeting.HeldOn)}.\n\n{resolution.Text}", cancel);
        return number.IsRefused(out var no) ? no : resolution.FollowBy(number.Value);
    }
}
