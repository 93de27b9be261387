namespace Mitoyen.Territory.Domain.Importing;

/// <summary>How an import dates and sources what it finds.</summary>
/// <param name="On">The day from which the files hold: changes are dated by it.</param>
/// <param name="Year">The year in which the population figures came into force.</param>
sealed record ImportTerms(DateOnly On, int Year)
{
    /// <summary>Memberships that nobody has told before hold since the first of January: the list of EPCI is published as of that day.</summary>
    public DateOnly FirstKnown => new DateOnly(Year, 1, 1) < On ? new DateOnly(Year, 1, 1) : On;

    public const string MembershipSource = "Liste des EPCI à fiscalité propre (DGCL), par @etalab/decoupage-administratif";
    public const string MunicipalSource = "Insee, population municipale (liste des EPCI, DGCL)";
    public const string CommuneSource = "Insee, population légale (communes.json)";
}
