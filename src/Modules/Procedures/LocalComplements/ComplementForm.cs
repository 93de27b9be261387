using Mitoyen.Kernel;

namespace Mitoyen.Procedures.LocalComplements;

sealed class ComplementForm
{
    public const int MostCharacters = 4_000;

    public string? Text { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public IEnumerable<Problem> Check()
    {
        if (Action is null && string.IsNullOrWhiteSpace(Text)) yield return new(nameof(Text), "Écrivez ce que la commune ajoute à cette fiche.");
        if (Text?.Length > MostCharacters) yield return new(nameof(Text), "Ce complément est trop long\u00A0: 4\u202F000 caractères au plus.");
    }
}
