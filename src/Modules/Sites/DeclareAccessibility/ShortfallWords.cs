using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.DeclareAccessibility;

/// <summary>The three titles that the imposed declaration gives to what is not accessible.</summary>
static class ShortfallWords
{
    public static string Title(ShortfallKind kind) => kind switch
    {
        ShortfallKind.NotMet => "Non-conformités",
        ShortfallKind.Burden => "Dérogations pour charge disproportionnée",
        _ => "Contenus non soumis à l’obligation d’accessibilité",
    };
}
