namespace Mitoyen.Platform.Design;

/// <summary>One answer that can be chosen; those of one <see cref="Group"/> stand together in a list.</summary>
/// <param name="Picture">Address of a small picture beside its label, which says the same; only in a <c>CheckList</c>.</param>
public sealed record Choice(string Value, string Label, string? Group = null, string? Hint = null, bool Disabled = false, string? Picture = null)
{
    /// <summary>The values of an enumeration with their French labels.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> label) where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), label(v)))];
}
