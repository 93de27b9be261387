namespace Mitoyen.Procedures.Rendering;

/// <summary>Languages of words and pages, as the sheets write them.</summary>
static class Languages
{
    /// <summary>A code of two letters other than French; null for anything else.</summary>
    public static string? Read(string? word) =>
        word?.Trim().ToLowerInvariant() is [>= 'a' and <= 'z', >= 'a' and <= 'z'] code && code != "fr" ? code : null;
}
