namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes recorded for a principal (rule 3). Less than nothing is a <see cref="Corrected"/>.</summary>
sealed record Charged(DateTime At, PrincipalKey Principal, KindKey? Kind, RequestKey? Request, long Minutes) : LedgerEvent(At)
{
    /// <summary>The commune helped, where it is not the request's.</summary>
    public CommuneKey? Commune { get; init; }
}
