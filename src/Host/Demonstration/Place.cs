using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>A real commune, the principal it belongs to and its invented clerk.</summary>
/// <param name="North">Degrees; 0 where nobody knows.</param>
/// <param name="East">Degrees; 0 where nobody knows.</param>
sealed record Place(CommuneId Commune, string Name, AuthorityId Principal, string ClerkName, string ClerkEmail, double North = 0, double East = 0)
{
    /// <summary>Enough to tell near from far on one territory: a degree to the east is shorter than one to the north.</summary>
    public double FarFrom(Place other) => Math.Pow(North - other.North, 2) + Math.Pow((East - other.East) * Math.Cos(North * Math.PI / 180), 2);
}
