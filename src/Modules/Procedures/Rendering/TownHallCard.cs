namespace Mitoyen.Procedures.Rendering;

/// <summary>What stands where a sheet says « mairie »: the commune's own town hall. Unknown is null.</summary>
sealed record TownHallCard(string Name, string? Address, string? Phone, string? Email, string? Website, IReadOnlyList<string> Hours);
