using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>Takes over a signed agreement and its amendments: the demonstration, tests, an installation that starts in the middle of one.</summary>
public interface IAgreementFounding
{
    /// <summary>All or nothing, under the same rules as the pages.</summary>
    Task<Outcome<AgreementId>> FoundAsync(FoundedAgreement agreement, CancellationToken cancel = default);
}
