namespace Mitoyen.Timekeeping.Names;

/// <summary>Where to go back to: a path of this site, never another one.</summary>
static class LocalPath
{
    public static string Or(string? path, string otherwise) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\') && !path.Any(char.IsControl) ? path : otherwise;
}
