namespace Mitoyen.Territory.Reference;

/// <summary>What the reference rows say about where they come from.</summary>
static class ReferenceSources
{
    public const string Memberships = "Insee, composition des intercommunalités, 2008 à 2017";
    public const string PlayedMembership = "Démonstration : la fusion de 2013 n’est pas jouée";

    /// <summary>Year in which the populations of the reference communes came into force.</summary>
    public const int PopulationYear = 2026;

    /// <summary>“2008 or before”: the first day of the oldest table.</summary>
    public static readonly DateOnly Earliest = new(2008, 1, 1);

    /// <summary>The day on which three of the authorities were dissolved.</summary>
    public static readonly DateOnly Merger = new(2013, 1, 1);
}
