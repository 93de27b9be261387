using System.Text.RegularExpressions;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What changed from one text to another, word by word: the longest common run of words stays.</summary>
static partial class WordDifference
{
    /// <summary>Above this many pairs of words the middle is shown as replaced whole: a clerk would not read it word by word either.</summary>
    const long MostPairs = 4_000_000;

    /// <returns>Joined, all but the new pieces give <paramref name="before"/>, all but the gone ones give <paramref name="after"/>.</returns>
    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        var (old, now) = (Cut(before), Cut(after));
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;

        var pieces = new List<Piece>();
        Add(pieces, PieceKind.Same, old[..head]);
        Middle(pieces, old[head..^tail], now[head..^tail]);
        Add(pieces, PieceKind.Same, old[(old.Length - tail)..]);
        return Smooth(pieces);
    }

    /// <summary>A space or a comma that stays between two changed words is read as a part of one change.</summary>
    static List<Piece> Smooth(List<Piece> pieces)
    {
        var smooth = new List<Piece>();
        foreach (var (i, piece) in pieces.Index())
        {
            if (piece.Kind == PieceKind.Same && i > 0 && i + 1 < pieces.Count && !piece.Text.Any(c => char.IsLetterOrDigit(c) || c == '\n') && Replaces(pieces, i))
            {
                Put(smooth, PieceKind.Gone, piece.Text);
                Put(smooth, PieceKind.New, piece.Text);
            }
            else Put(smooth, piece.Kind, piece.Text);
        }
        return smooth;
    }

    /// <summary>On both sides words go and words come; otherwise the mark in between would be shown as changed for nothing.</summary>
    static bool Replaces(List<Piece> pieces, int at) => pieces[at - 1].Kind != PieceKind.Same && pieces[at + 1].Kind != PieceKind.Same;

    static void Middle(List<Piece> pieces, string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostPairs)
        {
            Add(pieces, PieceKind.Gone, old);
            Add(pieces, PieceKind.New, now);
            return;
        }
        var common = Lengths(old, now);
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
            if (i < old.Length && j < now.Length && old[i] == now[j]) (_, i, j) = (Put(pieces, PieceKind.Same, old[i]), i + 1, j + 1);
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) Put(pieces, PieceKind.Gone, old[i++]);
            else Put(pieces, PieceKind.New, now[j++]);
    }

    /// <summary>How many words the rests of both texts, from i and j on, have in common at most.</summary>
    static int[,] Lengths(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    static void Add(List<Piece> pieces, PieceKind kind, string[] words)
    {
        if (words.Length > 0) Put(pieces, kind, string.Concat(words));
    }

    /// <summary>Between two kept words, what goes stands before what comes.</summary>
    static bool Put(List<Piece> pieces, PieceKind kind, string words)
    {
        if (pieces is [.., var last] && last.Kind == kind) pieces[^1] = last with { Text = last.Text + words };
        else if (kind == PieceKind.Gone && pieces is [.., { Kind: PieceKind.Gone } gone, { Kind: PieceKind.New }]) pieces[^2] = gone with { Text = gone.Text + words };
        else pieces.Add(new(kind, words));
        return true;
    }

    /// <summary>Words and what parts them, one by one.</summary>
    static string[] Cut(string text) => [.. Words().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+|\n|[^\p{L}\p{N}\n]")]
    private static partial Regex Words();
}
