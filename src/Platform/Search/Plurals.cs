namespace Mitoyen.Platform.Search;

/// <summary>Takes the plural off a folded French word, roughly: what is asked in the plural is found in the singular and the other way round.</summary>
public static class Plurals
{
    public static string Off(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("eaux", StringComparison.Ordinal) || word.EndsWith("eux", StringComparison.Ordinal) => word[..^1],
        _ when word.EndsWith("aux", StringComparison.Ordinal) => word[..^2] + "l",
        _ when word[^1] is 's' or 'x' => word[..^1],
        _ => word,
    };
}
