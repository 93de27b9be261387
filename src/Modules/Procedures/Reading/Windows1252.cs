namespace Mitoyen.Procedures.Reading;

/// <summary>Characters of Windows that were taken for control characters on their way into a file: « l\u0092été » means « l’été ». Browsers read them so.</summary>
static class Windows1252
{
    /// <summary>From U+0080 to U+009F; a space where Windows has none.</summary>
    const string Meant = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    public static string Read(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? string.Concat(text.Select(c => c is >= '\u0080' and <= '\u009F' ? Meant[c - '\u0080'] : c)) : text;
}
