using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.CutIntoLots;

/// <summary>Adds a lot, or changes one: the button says which (<c>fait:id</c>, <c>reprendre:id</c>, <c>retirer:id</c>).</summary>
sealed class LotForm
{
    public const string Add = "ajouter", Done = "fait", Again = "reprendre", Remove = "retirer";

    public string? Name { get; set; }
    public string? Length { get; set; }
    public string? Action { get; set; }

    public (string Verb, LotId? Lot) ReadAction() => (Action ?? Add).Split(':') switch
    {
        [var verb, var id] when Guid.TryParse(id, out var lot) => (verb, LotId.From(lot)),
        _ => (Add, null),
    };

    public IEnumerable<Problem> Check()
    {
        if (ReadAction().Lot is not null) yield break;
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Donnez un nom à ce lot.");
        else if (Name.Trim().Length > Lengths.Title) yield return new(nameof(Name), $"Ce nom est trop long : {Lengths.Title} caractères au plus.");
        if (French.ReadMinutes(Length).IsRefused(out var unreadable)) yield return new(nameof(Length), unreadable.Sentence);
    }
}
