namespace Mitoyen.Arbitration.Domain;

/// <summary>Another principal lets this urgent request pass though the allowance is used up. It passes when all the others that have a weight have said so.</summary>
sealed record UrgentConsented(DateTime At, RequestKey Request, PrincipalKey By) : LedgerEvent(At);
