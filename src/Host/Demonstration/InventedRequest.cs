using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>A request as the year unfolds: what was asked, what is left to do (which nobody in the year knows), its steps so far.</summary>
sealed class InventedRequest(RequestId id, Place place, InventedTitles.Ask ask, DateTime receivedAt, WorkKind kind, int minutesLeft)
{
    readonly List<PastRequestStep> steps = [];
    readonly List<PastMessage> messages = [];

    public RequestId Id => id;
    public Place Place => place;
    public WorkKind Kind => kind;
    public DateTime ReceivedAt => receivedAt;
    public int MinutesLeft { get; private set; } = minutesLeft;
    public bool IsOpen { get; private set; }
    public bool IsUrgent { get; private set; }
    public Impact Impact { get; init; }
    public Urgency Urgency { get; init; }
    public DateOnly? DueOn { get; init; }
    public int PeopleStopped { get; init; }
    public PriorityClass Class => PriorityMatrix.Default.ClassOf(Impact, Urgency);

    /// <summary>Nobody has looked at it yet.</summary>
    public bool IsUntouched() => steps.Count == 0;

    public bool IsWaitingForRequester() => steps.Count > 0 && steps.FindLast(s => s.State is not null)?.State == RequestState.WaitingForRequester;

    public void Accept(DateTime at, string officer)
    {
        IsOpen = true;
        steps.Add(new(at, officer, RequestState.Accepted));
    }

    public void DeclareUrgent(DateTime at, string officer)
    {
        IsUrgent = true;
        steps.Add(new(at, officer, Reason: "Un service est arrêté.", Urgent: true));
    }

    public void Refuse(DateTime at, string officer, string reason) => steps.Add(new(at, officer, RequestState.Refused, reason));

    public void AskRequester(DateTime at, string officer, string question)
    {
        IsOpen = false;
        steps.Add(new(at, officer, RequestState.WaitingForRequester));
        messages.Add(new(at, officer, question, IsPrivateNote: false));
    }

    public void RequesterAnswered(DateTime at, string answer)
    {
        IsOpen = true;
        steps.Add(new(at, Place.ClerkName, RequestState.Accepted));
        messages.Add(new(at, Place.ClerkName, answer, IsPrivateNote: false));
    }

    public void Note(DateTime at, string officer, string text) => messages.Add(new(at, officer, text, IsPrivateNote: true));

    public void Rank(DateTime at, string principal, int rank) => steps.Add(new(at, principal, Rank: rank));

    public void Work(int minutes) => MinutesLeft -= minutes;

    public void Finish(DateTime at, string officer)
    {
        IsOpen = false;
        steps.Add(new(at, officer, RequestState.Done));
        messages.Add(new(at, officer, "C’est fait. Dites-nous si quelque chose reste à corriger.", IsPrivateNote: false));
    }

    public PastRequest ToPast() => new(
        id, place.Principal, place.Commune, place.ClerkName, place.ClerkEmail, ask.Title, ask.Story, PeopleStopped, receivedAt,
        steps.Count == 0 ? null : kind, Impact, Urgency, DueOn, [.. steps], [.. messages]);
}
