namespace Mitoyen.Arbitration.Domain;

/// <summary>All balances at one instant.</summary>
sealed record Snapshot(DateTime At, IReadOnlyList<Standing> Standings);
