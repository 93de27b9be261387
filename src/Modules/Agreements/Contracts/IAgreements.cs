namespace Mitoyen.Agreements.Contracts;

/// <summary>Reads what the principals agreed.</summary>
public interface IAgreements
{
    /// <summary>Terms of the current partnership's agreement that is in force on a day; null when none is.</summary>
    Task<AgreementTerms?> TermsAsync(DateOnly on, CancellationToken cancel = default);
}
