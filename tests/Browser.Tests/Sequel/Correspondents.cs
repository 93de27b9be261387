using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>A correspondent writes for the site of a commune; the clerk has published one item, whose new text waits to be read.</summary>
static class Correspondents
{
    public static async Task WriteAsync(MitoyenApp app)
    {
        const string write = "#form-contenu button[value=publier]";
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var item = (await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/News"), write, ("Posted.Title", "Collecte de jouets"), ("Posted.Body", "<p>Samedi, de 9 h à midi.</p>"))).Path;
        await clerk.PressAsync(await clerk.GetPageAsync(item), "button[value=publier]");
        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), write, ("Posted.Title", "Collecte de jouets et de livres"));
    }
}
