using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>A signed agreement with its whole story, taken over in one go.</summary>
public sealed record FoundedAgreement
{
    public required string Title { get; init; }
    public string Purpose { get; init; } = "";
    /// <summary>Principals of the current partnership, two or more, in the order in which ties are broken.</summary>
    public required IReadOnlyList<AuthorityId> Parties { get; init; }
    /// <summary>One of the parties.</summary>
    public required AuthorityId Employer { get; init; }
    public PersonStatus PersonStatus { get; init; }
    public LegalBasis LegalBasis { get; init; }
    /// <summary>One a party, none after the signature.</summary>
    public required IReadOnlyList<FoundedDeliberation> Deliberations { get; init; }
    public required DateOnly SignedOn { get; init; }
    /// <summary>Not before the signature.</summary>
    public required DateOnly EffectiveOn { get; init; }
    /// <summary>Last day of the agreed duration, inclusive; null: no end.</summary>
    public DateOnly? LastDay { get; init; }
    public Renewal Renewal { get; init; }
    /// <summary>Length of a renewed period, 1 to 120 months.</summary>
    public int RenewalMonths { get; init; } = 12;
    /// <summary>How many times it may be renewed tacitly; null: no limit.</summary>
    public int? RenewalLimit { get; init; }
    /// <summary>0 to 60.</summary>
    public int NoticeMonths { get; init; } = 3;
    /// <summary>1 to 12.</summary>
    public int ExerciseMonth { get; init; } = 1;
    /// <summary>The first starts on <see cref="EffectiveOn"/>.</summary>
    public required IReadOnlyList<Dated<AllocationKey>> Keys { get; init; }
    public required JobDescription Job { get; init; }
    public ArbitrationClauses Clauses { get; init; } = ArbitrationClauses.Default;
    public PriorityMatrix Priorities { get; init; } = PriorityMatrix.Default;
    public int YearlyHours { get; init; } = 1607;
    public VisitPromise Visits { get; init; } = VisitPromise.None;
    /// <summary>In the order of their effect.</summary>
    public IReadOnlyList<FoundedAmendment> Amendments { get; init; } = [];
    /// <summary>Who sits on the monitoring committee.</summary>
    public IReadOnlyList<FoundedMember> Members { get; init; } = [];
    public IReadOnlyList<FoundedMeeting> Meetings { get; init; } = [];
}

/// <param name="Assembly">In words: « conseil communautaire de … ».</param>
/// <param name="TransmittedOn">Day of transmission to the prefecture (contrôle de légalité), not before the vote.</param>
public sealed record FoundedDeliberation(AuthorityId Party, string Assembly, DateOnly AdoptedOn, string Number, DateOnly? TransmittedOn);

public sealed record FoundedAmendment(string Purpose, IReadOnlyList<FoundedDeliberation> Deliberations, DateOnly SignedOn, DateOnly EffectiveOn, TermChanges Changes);

/// <param name="Position">In words: « présidente », « vice-président au numérique ».</param>
/// <param name="Authority">A principal under the agreement as it stands.</param>
public sealed record FoundedMember(string Name, string Position, AuthorityId Authority, DateOnly Since);

/// <param name="Agenda">One point a line.</param>
/// <param name="Minutes">Empty for a meeting that is not yet held.</param>
public sealed record FoundedMeeting(DateOnly HeldOn, TimeOnly? StartsAt, string Place, string Agenda, string Minutes, IReadOnlyList<FoundedDecision> Decisions);

/// <param name="DueOn">Not before the meeting.</param>
/// <param name="DoneOn">Null: still to be carried out.</param>
public sealed record FoundedDecision(string Text, DateOnly? DueOn, DateOnly? DoneOn);
