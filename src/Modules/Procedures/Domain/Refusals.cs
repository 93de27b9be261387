using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Procedures.Domain;

/// <summary>Every "no" of the module.</summary>
sealed record NoSheetInArchive() : Refusal("Cette archive ne contient aucune fiche de service-public.fr : rien n’a été changé.");

sealed record TooFewSheets(string Audience, int Found, int Known) : Refusal($"L’archive « {Audience} » ne contient que {French.Count(Found, "fiche")} sur les {French.Number(Known)} connues : elle semble incomplète, rien n’a été changé. Si c’est voulu, ajoutez --accept-fewer.");

sealed record DamagedArchive(string Why) : Refusal($"L’archive ne peut pas être lue ({Why}) : rien n’a été changé.");

sealed record HostileArchive(string Why) : Refusal($"L’archive est refusée ({Why}) : rien n’a été changé.");

sealed record UnreachableArchive(string Why) : Refusal($"L’archive n’a pas pu être téléchargée ({Why}) : rien n’a été changé.");

sealed record EmptyComplement() : Refusal("Écrivez le complément, ou supprimez-le.")
{
    public override string Field => "Text";
}

sealed record NoSuchProcedure() : Refusal("Cette démarche n’existe pas, ou n’existe plus.")
{
    public override int Status => 404;
}

sealed record NotYourCommune() : Refusal("Vous n’écrivez pas pour cette commune.")
{
    public override int Status => 403;
}
