using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Two texts of an item, field by field.</summary>
sealed class TextComparison(LocalClock clock)
{
    /// <returns>The fields that differ.</returns>
    public IReadOnlyList<FieldChange> Of(ItemText before, ItemText after)
    {
        var (old, now) = (Fields(before).ToList(), Fields(after).ToList());
        var changed = old.Zip(now).Where(p => p.First.Value != p.Second.Value).Select(p => new FieldChange(p.First.Label, WordDifference.Of(p.First.Value, p.Second.Value))).ToList();
        // Bold, italics, a list that became another: the words are the same.
        if (before.Body != after.Body && changed.All(c => c.Label != "Texte")) changed.Add(new("Texte", [new(PieceKind.Same, "Les mots sont les mêmes ; seule la mise en forme change.")]));
        if (after.Media is not null && after.Media != before.Media) changed.Add(new("Images et fichiers", [new(PieceKind.Same, "Leur liste change\u00A0: l’aperçu la montre.")]));
        return changed;
    }

    IEnumerable<(string Label, string Value)> Fields(ItemText text) =>
    [
        ("Titre", text.Title), ("Résumé", text.Summary), ("Texte", PlainBody.Of(text.Body)), ("Renseignements", FactsLines.Of(text.Facts, clock)), ("Affiché à partir du", Day(text.ValidFromAt)),
        ("Dernier jour d’affichage", Day(text.ValidToAt?.AddTicks(-10))), ("Fin de l’adresse de la page", text.Slug),
    ];

    string Day(DateTime? at) => at is { } instant ? French.DateWithoutDay(DateOnly.FromDateTime(clock.ToLocal(instant))) : "sans limite";
}
