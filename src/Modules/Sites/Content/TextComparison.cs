using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.Content;

/// <summary>Two texts of an item, field by field.</summary>
sealed class TextComparison(LocalClock clock, MediaChoices media)
{
    const string Media = "Images et documents";

    /// <returns>The fields that differ, pictures and files by their names.</returns>
    public async Task<IReadOnlyList<FieldChange>> OfAsync(ItemText before, ItemText after, CancellationToken cancel) => AreMediaSame(before, after)
        ? Of(before, after)
        : [.. Words(before, after), new(Media, WordDifference.Of(await NamesAsync(before, cancel), await NamesAsync(after, cancel)))];

    /// <returns>The fields that differ; of pictures and files only that they do.</returns>
    public IReadOnlyList<FieldChange> Of(ItemText before, ItemText after) => AreMediaSame(before, after)
        ? Words(before, after)
        : [.. Words(before, after), new(Media, [new(PieceKind.Same, "Leur liste change\u00A0: l’aperçu la montre.")])];

    static bool AreMediaSame(ItemText before, ItemText after) => after.Media is null || after.Media == before.Media;

    List<FieldChange> Words(ItemText before, ItemText after)
    {
        var (old, now) = (Fields(before).ToList(), Fields(after).ToList());
        var changed = old.Zip(now).Where(p => p.First.Value != p.Second.Value).Select(p => new FieldChange(p.First.Label, WordDifference.Of(p.First.Value, p.Second.Value))).ToList();
        // Bold, italics, a list that became another: the words are the same.
        if (before.Body != after.Body && changed.All(c => c.Label != "Texte")) changed.Add(new("Texte", [new(PieceKind.Same, "Les mots sont les mêmes\u202F; seule la mise en forme change.")]));
        return changed;
    }

    IEnumerable<(string Label, string Value)> Fields(ItemText text) =>
    [
        ("Titre", text.Title), ("Résumé", text.Summary), ("Texte", PlainBody.Of(text.Body)), ("Renseignements", FactsLines.Of(text.Facts, clock)), ("Affiché à partir du", Day(text.ValidFromAt)),
        ("Dernier jour d’affichage", Day(text.ValidToAt?.AddTicks(-10))), ("Fin de l’adresse de la page", text.Slug),
    ];

    async Task<string> NamesAsync(ItemText text, CancellationToken cancel) =>
        string.Join('\n', (await media.ShownAsync(text.Media?.All ?? [], cancel)).Select(m => m.Name + (MediaWords.Alternative(m) is { Length: > 0 } said ? $" ({said})" : "")));

    string Day(DateTime? at) => at is { } instant ? French.DateWithoutDay(DateOnly.FromDateTime(clock.ToLocal(instant))) : "sans limite";
}
