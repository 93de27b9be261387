using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Agreements.Domain;

/// <summary>What an amendment says before it is voted.</summary>
sealed record AmendmentDraft(string Purpose, DateOnly EffectiveOn, TermChanges Changes);
