namespace Mitoyen.Arbitration.Domain;

/// <summary>The job description gives this kind this weight inside this principal from now on. A kind that never gets one weighs 1.</summary>
sealed record KindWeightSet(DateTime At, PrincipalKey Principal, KindKey Kind, long Weight, int Place = 0) : LedgerEvent(At);
