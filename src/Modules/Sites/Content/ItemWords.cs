using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>States in French.</summary>
static class ItemWords
{
    public static string Of(Item item) => item.FrozenAt is not null ? "suspendu" : item.State switch
    {
        ItemState.Draft => item.GivenBackFor.Length > 0 ? "à reprendre" : "brouillon",
        ItemState.Submitted => "à relire",
        ItemState.Published => "en ligne",
        _ => "retiré",
    };

    public static string Of(Placement placement) => !placement.Asked ? "n’est plus proposé" : placement.State switch
    {
        PlacementState.Proposed => "attend une réponse",
        PlacementState.Refused => "refusé",
        _ => placement.Hidden ? "masqué" : "affiché",
    };
}
