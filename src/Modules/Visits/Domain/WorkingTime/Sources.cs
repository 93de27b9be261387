namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>Where the rules of working time are written.</summary>
static class Sources
{
    public const string Decree = "Décret n° 2000-815 du 25 août 2000, art. 3, applicable aux agents territoriaux par le décret n° 2001-623 du 12 juillet 2001, art. 1er";
    public const string House = "Règle interne à la mutualisation";
}
