using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

/// <summary>Somebody else changed the row after the form was shown.</summary>
public sealed record StaleForm() : Refusal("Quelqu’un d’autre a modifié cette fiche pendant que vous l’écriviez. Comparez ci-dessous, puis enregistrez de nouveau.")
{
    public override int Status => 409;

    public static StaleForm? Unless(IVersioned row, int? shownVersion) => row.Version == shownVersion ? null : new StaleForm();
}
