using System.Globalization;

namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>Names in the order of a dictionary: accents and capitals decide last.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);
}
