using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.Domain;

/// <summary>Where a request stands and all that may change about it. Each verb gives the next standing, or says no; nothing else changes one.</summary>
sealed record Standing(RequestState State, WorkKind? Kind, Impact Impact, Urgency Urgency, PriorityClass Class)
{
    public DateOnly? DueOn { get; init; }
    public DateOnly? ScheduledOn { get; init; }
    /// <summary>Accepted once, and not new again since: what an answer or a reopening goes back to.</summary>
    public bool WasAccepted { get; init; }
    public string? UrgentReason { get; init; }

    public bool IsUrgent => UrgentReason is not null;
    public bool IsOpen => State is not (RequestState.Done or RequestState.Refused);
    public bool WaitsForOfficer => State is RequestState.Accepted or RequestState.Scheduled;

    public static Standing Received(Impact impact, Urgency urgency, PriorityClass @class) => new(RequestState.New, null, impact, urgency, @class);

    public Outcome<Standing> Qualify(Qualification q, DateOnly today)
    {
        if (!IsOpen) return new NotPossibleNow("qualifier", State);
        if (q.DueOn < today && q.DueOn != DueOn) return new DueDateInThePast();
        if (q.Kind is null && WasAccepted) return new KindIsMissing();
        return this with { Kind = q.Kind, Impact = q.Impact, Urgency = q.Urgency, Class = q.Class, DueOn = q.DueOn };
    }

    public Outcome<Standing> Accept()
    {
        if (State != RequestState.New) return new NotPossibleNow("accepter", State);
        if (Kind is null) return new KindIsMissing();
        return this with { State = RequestState.Accepted, WasAccepted = true };
    }

    public Outcome<Standing> Schedule(DateOnly day, DateOnly today)
    {
        if (!WaitsForOfficer) return new NotPossibleNow("planifier", State);
        if (day < today) return new ScheduledInThePast();
        return this with { State = RequestState.Scheduled, ScheduledOn = day };
    }

    public Outcome<Standing> AskRequester() =>
        State is RequestState.New or RequestState.Accepted or RequestState.Scheduled
            ? this with { State = RequestState.WaitingForRequester }
            : new NotPossibleNow("interroger le demandeur", State);

    public Outcome<Standing> RequesterAnswered() =>
        State == RequestState.WaitingForRequester ? BackToWork() : new NotPossibleNow("enregistrer une réponse", State);

    public Outcome<Standing> Finish() =>
        IsOpen && WasAccepted ? this with { State = RequestState.Done, ScheduledOn = null } : new NotPossibleNow("terminer", State);

    public Outcome<Standing> Refuse(string? reason)
    {
        if (!IsOpen) return new NotPossibleNow("refuser", State);
        if (string.IsNullOrWhiteSpace(reason)) return new ReasonIsMissing("Dites pourquoi cette demande est refusée : le demandeur lira cette phrase.");
        return this with { State = RequestState.Refused, ScheduledOn = null };
    }

    public Outcome<Standing> Reopen(string? reason)
    {
        if (IsOpen) return new NotPossibleNow("rouvrir", State);
        if (string.IsNullOrWhiteSpace(reason)) return new ReasonIsMissing("Dites pourquoi cette demande est rouverte.");
        return BackToWork();
    }

    public Outcome<Standing> DeclareUrgent(string? reason)
    {
        if (!IsOpen || IsUrgent) return new NotPossibleNow("déclarer urgente", State);
        if (string.IsNullOrWhiteSpace(reason)) return new ReasonIsMissing("Dites pourquoi cette demande est urgente : les deux collectivités liront cette raison.");
        return this with { UrgentReason = reason.Trim() };
    }

    public Outcome<Standing> WithdrawUrgency() =>
        IsOpen && IsUrgent ? this with { UrgentReason = null } : new NotPossibleNow("retirer l’urgence", State);

    Standing BackToWork() => this with
    {
        State = !WasAccepted ? RequestState.New : ScheduledOn is null ? RequestState.Accepted : RequestState.Scheduled,
    };
}
