using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>schema.org's words for an authority and its town hall.</summary>
static class GovernmentFacts
{
    public static Dictionary<string, object?> Of(CurrentSite current)
    {
        var frame = current.Frame;
        var hall = frame.TownHall;
        return new()
        {
            ["@type"] = frame.Row.CommuneId is null ? "GovernmentOrganization" : (string[])["GovernmentOffice", "CityHall"],
            ["@id"] = current.Site.Root + "/#mairie",
            ["name"] = frame.Row.CommuneId is null ? frame.Authority.Name : $"Mairie {Platform.French.Of(frame.Row.Name)}",
            ["url"] = current.Site.Root + "/",
            ["telephone"] = hall?.Phone,
            ["email"] = hall?.Mail,
            ["address"] = frame.Commune is null ? null : new Dictionary<string, object?>
            {
                ["@type"] = "PostalAddress", ["streetAddress"] = hall?.Address?.Replace('\n', ' ') ?? frame.Row.Name, ["addressLocality"] = frame.Commune.Name, ["postalCode"] = frame.Commune.PostalCode ?? "", ["addressCountry"] = "FR",
            },
            ["openingHours"] = ItemJson.Hours(hall?.OsmHours),
        };
    }
}
