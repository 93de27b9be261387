namespace Mitoyen.Platform.Design;

/// <summary>What a form tells its fields: its name, the prefix of the posted names (empty: none), what is wrong, and whether it only asks (filters, where nothing is required).</summary>
public sealed record FormScope(string Form, string Prefix, FormProblems Problems, bool OnlyAsks = false)
{
    public string NameOf(string path) => Prefix.Length == 0 ? path : path.StartsWith('[') ? Prefix + path : $"{Prefix}.{path}";

    /// <summary>The id of a field's control, to which the error summary links.</summary>
    public string IdOf(string path) => string.Concat($"{Form}-{path}".Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
}
