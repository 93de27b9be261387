using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>A correspondent writes for the site of a commune; the clerk has published one item, a neighbour shows it, its new text waits to be read.</summary>
static class Correspondents
{
    /// <returns>The path of a preview.</returns>
    public static async Task<string> WriteAsync(MitoyenApp app)
    {
        const string write = "#form-contenu button[value=publier]";
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var item = (await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/News"), write, ("Posted.Title", "Collecte de jouets"), ("Posted.Body", "<p>Samedi, de 9 h à midi.</p>"), ("Posted.Wanted", new[] { (await app.SiteOfAsync(app.Story.Ours.AlsoOfA)).ToString() }))).Path;
        await clerk.PressAsync(await clerk.GetPageAsync(item), "button[value=publier]");
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), write, ("Posted.Title", "Collecte de jouets et de livres"));
        using var preview = await author.SendAsync(new(HttpMethod.Get, new Uri($"{item}/apercu/{await app.SiteOfAsync(app.Story.Ours.OfA)}", UriKind.Relative)));
        return preview.Headers.Location!.AbsolutePath;
    }
}
