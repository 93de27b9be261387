namespace Mitoyen.Platform.Search;

/// <summary>The part of a text around the first word found, cut into pieces; those found are marked. Plain text: the page escapes it.</summary>
public static class Excerpt
{
    public static IReadOnlyList<(string Text, bool IsFound)> Of(string text, TextQuery query, int length = 160)
    {
        var found = Folding.Spans(text).Where(s => query.Matches(s.Word)).ToList();
        var first = found.Count == 0 ? 0 : Math.Max(0, found[0].Start - (length / 4));
        var (from, to) = (StartOfWord(text, first), EndOfWord(text, Math.Min(text.Length, first + length)));
        return [.. Pieces(text, from, to, found).Where(p => p.Text.Length > 0)];
    }

    static IEnumerable<(string Text, bool IsFound)> Pieces(string text, int from, int to, List<(string Word, int Start, int End)> found)
    {
        if (from > 0) yield return ("… ", false);
        var place = from;
        foreach (var (_, start, end) in found.Where(f => f.Start >= from && f.End <= to))
        {
            yield return (text[place..start], false);
            yield return (text[start..end], true);
            place = end;
        }
        yield return (text[place..to], false);
        if (to < text.Length) yield return (" …", false);
    }

    static int StartOfWord(string text, int place)
    {
        while (place > 0 && !char.IsWhiteSpace(text[place - 1])) place--;
        return place;
    }

    static int EndOfWord(string text, int place)
    {
        while (place < text.Length && !char.IsWhiteSpace(text[place])) place++;
        return place;
    }
}
