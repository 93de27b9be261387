namespace Mitoyen.Territory.Domain;

/// <summary>Names as they are printed: the curved apostrophe, no space at the ends.</summary>
static class TypedName
{
    public static string Of(string name) => name.Trim().Replace('\'', '’');
}
