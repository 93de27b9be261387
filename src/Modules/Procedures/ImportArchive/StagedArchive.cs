using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>What an archive holds for one audience, compared with what is known; nothing is written yet.</summary>
sealed class StagedArchive(Audience audience)
{
    public Audience Audience => audience;

    /// <summary>Codes of all its sheets, changed or not.</summary>
    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public List<ImportedSheet> Added { get; } = [];
    public List<ImportedSheet> Changed { get; } = [];
    public Dictionary<string, string?> Redirections { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, GlossaryTerm> Terms { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, int> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that could not be read, with the reason: the last good version of their sheet stays.</summary>
    public List<(string File, string Reason)> Damaged { get; } = [];

    public void Redirect(string from, string? to)
    {
        if (!Redirections.TryGetValue(from, out var known) || known is null) Redirections[from] = to;
    }
}
