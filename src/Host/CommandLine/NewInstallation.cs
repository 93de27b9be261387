namespace Mitoyen.Host.CommandLine;

/// <summary>What <c>mitoyen init</c> was told; null where nobody answered.</summary>
sealed record NewInstallation(string? Name, IReadOnlyList<string> Sirens, string? Administrator, string? Email, string? Password, string? From);
