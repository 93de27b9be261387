using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>States in French.</summary>
static class ItemWords
{
    public static string Of(Item item, DateTime at) => item.FrozenAt is not null ? "suspendu" : item.State switch
    {
        ItemState.Draft => item.GivenBackFor.Length > 0 ? "à reprendre" : "brouillon",
        ItemState.Submitted => "à relire",
        ItemState.Published => item.ValidFromAt > at ? "programmé" : item.ValidToAt <= at ? "terminé" : "en ligne",
        _ => "retiré",
    };

    public static string Of(Placement placement, Item item, DateTime at) => !placement.Asked ? "n’est plus proposé" : placement.State switch
    {
        PlacementState.Proposed => "attend une réponse",
        PlacementState.Refused => "refusé",
        _ when placement.Hidden => "masqué",
        _ when item.IsOut(at) => "affiché",
        _ => placement.SiteId == item.Origin ? Of(item, at) : $"accepté, {Of(item, at)} à l’origine",
    };
}
