using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Modules.Tests.Requests;

public sealed class The_standing_of_a_request
{
    static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Today = new(2026, 1, 5);
    static readonly By Someone = new(null, "Noé Delattre");
    static readonly Gen<(int Verb, int Pick, int Rank)[]> Moves = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 9]).Array[0, 40];
    static readonly StepVerb[] Verbs =
        [StepVerb.Qualified, StepVerb.Accepted, StepVerb.Scheduled, StepVerb.AskedRequester, StepVerb.RequesterAnswered, StepVerb.Finished, StepVerb.Refused, StepVerb.Reopened, StepVerb.DeclaredUrgent, StepVerb.UrgencyWithdrawn];

    [Fact]
    public void Is_what_its_steps_say_and_a_refused_verb_changes_nothing() => Moves.Sample(moves =>
    {
        var request = New();

        foreach (var (i, (verb, pick, _)) in moves.Index())
        {
            var (before, steps) = (request.Standing, request.Steps.Count);
            if (request.Take(Verbs[verb], Try(request.Standing, verb, pick), Someone, Start.AddMinutes(i + 1)) is not null)
                Assert.Equal((before, steps), (request.Standing, request.Steps.Count));
        }

        Assert.Equal(request.Standing, request.Steps[^1].Standing);
        Assert.Equal(Enumerable.Range(1, request.Steps.Count), request.Steps.Select(s => s.Sequence));
        Assert.All(request.Steps, s => Assert.False(s.Standing.WaitsForOfficer && s.Kind is null, "a request without a kind waits in the queue"));
        Assert.Equal(request.State == RequestState.Done, request.FinishedAt is not null);
    }, iter: 10_000);

    [Fact]
    public void Is_told_so_that_whoever_replays_it_knows_it_exactly() => Moves.Sample(moves =>
    {
        var request = New();
        var ranks = new List<StoryRank>();
        foreach (var (i, (verb, pick, rank)) in moves.Index())
            if (rank < 3) ranks.Add(new(Start.AddMinutes(i + 1), rank == 0 ? null : rank));
            else request.Take(Verbs[verb], Try(request.Standing, verb, pick), Someone, Start.AddMinutes(i + 1));

        var told = Story.Tell(new(request.Id, request.Principal, null, Start), [.. request.Steps.Select(s => new StoryStep(s.At, s.Standing, s.Verb == StepVerb.TakenBack))], ranks).ToList();

        Assert.Equal(told.OrderBy(e => e.At), told);
        Replayed? known = null;
        foreach (var e in told) known = Replay(known, e);
        var now = request.Standing;
        Assert.Equal(now.WaitsForOfficer ? new Replayed(now.Kind!.Value, now.Class, now.DueOn, now.IsUrgent, ranks.LastOrDefault()?.Rank) : null, known);
    }, iter: 10_000);

    /// <summary>A press may write several steps of one instant; taken back, it is as if it had not been pressed, for whoever reads the request and for the queue.</summary>
    [Fact]
    public void Is_as_before_when_the_last_action_is_taken_back() => Gen.Select(Moves, Gen.Int[1, 3]).Sample((moves, together) =>
    {
        var (officer, request) = (new By(AccountId.New(), "Camille"), New());
        var at = Start;
        foreach (var (i, (verb, pick, undo)) in moves.Index())
        {
            if (i % together == 0) at = Start.AddMinutes(i + 1);
            if (undo < 7 || i % together != together - 1) { request.Take(Verbs[verb], Try(request.Standing, verb, pick), officer, at, "raison"); continue; }
            var (before, finished) = (request.Steps.Count == 0 ? null : Told(request, withLast: false), request.FinishedAt);
            var expected = LastAction.WithoutLast(LastAction.Effective(request.Steps, s => s.At, s => s.Verb == StepVerb.TakenBack), s => s.At)[^1].Standing;
            if (request.TakeBack([.. request.Steps], officer, at.AddSeconds(1)) is not null) continue;
            Assert.Equal(expected, request.Standing);
            Assert.Equal(before, Told(request, withLast: true));
            Assert.Equal(request.State == RequestState.Done, request.FinishedAt is not null);
        }
    }, iter: 10_000);

    [Fact]
    public void Is_given_back_by_its_author_alone_and_only_for_a_while()
    {
        var (officer, request) = (new By(AccountId.New(), "Camille"), New());
        request.Take(StepVerb.Refused, request.Standing.Refuse("non"), officer, Start.AddHours(1), "non");
        RequestStep[] steps = [.. request.Steps];

        Assert.IsType<DoneBySomebodyElse>(request.TakeBack(steps, new By(AccountId.New(), "Noé"), Start.AddHours(1)));
        Assert.IsType<TooLateToTakeBack>(request.TakeBack(steps, officer, Start.AddHours(2)));
        Assert.IsType<NothingToTakeBack>(New().TakeBack([.. New().Steps], officer, Start));
        Assert.Null(request.TakeBack(steps, officer, Start.AddHours(1).AddMinutes(15)));
        Assert.Equal(RequestState.New, request.State);
    }

    static List<RequestEvent> Told(Request request, bool withLast)
    {
        IEnumerable<RequestStep> steps = request.Steps;
        if (!withLast) steps = LastAction.WithoutLast(LastAction.Effective(request.Steps, s => s.At, s => s.Verb == StepVerb.TakenBack), s => s.At);
        return [.. Story.Tell(new(request.Id, request.Principal, null, Start), [.. steps.Select(s => new StoryStep(s.At, s.Standing, s.Verb == StepVerb.TakenBack))], [])];
    }

    static Request New()
    {
        var request = new Request
        {
            Id = RequestId.New(), PartnershipId = PartnershipId.New(), Number = 1, Principal = AuthorityId.New(), Commune = null, Title = "t", Description = "d", PeopleStopped = 0,
            RequesterName = "n", RequesterEmail = "", RequesterAccount = null, Link = null, SealedToken = null, SubmissionKey = "k", ReceivedAt = Start,
        };
        request.Take(StepVerb.Received, Standing.Received(Impact.OnePerson, Urgency.CanWait, PriorityClass.Low), Someone, Start);
        return request;
    }

    static Outcome<Standing> Try(Standing s, int verb, int pick) => verb switch
    {
        0 => s.Qualify(new(pick == 0 ? null : (WorkKind)pick, (Impact)(pick % 3), (Urgency)(pick % 3), (PriorityClass)(pick % 4), pick > 3 ? Today.AddDays(pick) : null), Today),
        1 => s.Accept(),
        2 => s.Schedule(Today.AddDays(pick - 1), Today),
        3 => s.AskRequester(),
        4 => s.RequesterAnswered(),
        5 => s.Finish(),
        6 => s.Refuse(pick == 0 ? " " : "raison"),
        7 => s.Reopen(pick == 0 ? null : "raison"),
        8 => s.DeclareUrgent(pick == 0 ? "" : "raison"),
        _ => s.WithdrawUrgency(),
    };

    sealed record Replayed(WorkKind Kind, PriorityClass Class, DateOnly? DueOn, bool IsUrgent, int? Rank);

    static Replayed? Replay(Replayed? known, RequestEvent e)
    {
        Assert.Equal(e is RequestOpened, known is null);
        return e switch
        {
            RequestOpened o => new(o.Kind, o.Class, o.DueOn, false, o.Rank),
            RequestClosed => null,
            RequestRequalified r => known! with { Kind = r.Kind, Class = r.Class, DueOn = r.DueOn },
            RequestRanked r => known! with { Rank = r.Rank },
            RequestUrgencyChanged u => known! with { IsUrgent = u.IsUrgent },
            _ => throw new InvalidOperationException(),
        };
    }
}
