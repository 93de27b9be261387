namespace Mitoyen.Arbitration.Domain;

/// <summary>The officer's decision to take a request first, still to be acted upon.</summary>
sealed record Override(WaitingRequest Request, string Reason, DateTime At);
