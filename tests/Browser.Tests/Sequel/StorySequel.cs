using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>
/// What happens after the story, so that every page has something to show: told through the pages, as people would do it, in the application of the browser tests only
/// (a closed month and a second agreement would stand in the way of Host.Tests).
/// </summary>
static class StorySequel
{
    public static async Task<Beginnings> TellAsync(MitoyenApp app)
    {
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await Texts.WriteAsync(app, officer);
        await PastMonth.CloseAsync(app, officer);
        var (byMail, awaitsCode) = await Newcomers.ComeAsync(app);
        var sites = await SitesOfA.OpenAsync(app);
        return new(byMail, awaitsCode, sites, await Correspondents.WriteAsync(app));
    }
}
