namespace Mitoyen.Councils.Domain;

static class ThresholdWords
{
    public static string French(this ThresholdRule rule) => rule switch
    {
        ThresholdRule.Publicity => "Publicité et mise en concurrence obligatoires",
        ThresholdRule.ElectronicMeans => "Voie électronique et profil d’acheteur obligatoires",
        ThresholdRule.FormalProcedure => "Procédure formalisée (seuils européens)",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string French(this PurchaseNature nature) => nature switch
    {
        PurchaseNature.SuppliesAndServices => "fournitures et services",
        PurchaseNature.Works => "travaux",
        _ => throw new ArgumentOutOfRangeException(nameof(nature)),
    };
}
