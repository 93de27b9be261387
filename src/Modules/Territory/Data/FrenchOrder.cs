using System.Globalization;

namespace Mitoyen.Territory.Data;

/// <summary>Names in the order of a French dictionary: accents and capitals decide last.</summary>
static class FrenchOrder
{
    public static readonly StringComparer OfNames = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);
}
