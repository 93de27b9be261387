using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>What the page says while a week is planned.</summary>
public sealed class Progress_of_planning
{
    [Fact]
    public async Task Says_what_is_tried_and_how_far_it_is_then_leads_to_the_week()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var week = await officer.GetPageAsync(WeeksOfRounds.Next);
        Page page;
        // While somebody else writes the planning cannot end: it waits, with all that it has to say.
        await using (var other = app.Scope(app.Story.Ours.Id))
        await using (await other.Db.BeginWritingAloneAsync())
        {
            page = await officer.PressAsync(week, "button[value=preparer]");
            for (var i = 0; i < 100 && !page.TextOf("main").Contains("Raison de chaque visite", StringComparison.Ordinal); i++)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
                page = await officer.GetPageAsync("/tournees/calcul/2026-11-30");
            }

            Assert.Equal("/tournees/calcul/2026-11-30", page.Path);
            Assert.Equal("Préparation du plan", page.TextOf("h1"));
            Assert.Contains("Semaine du 30 novembre 2026", page.TextOf("main").Replace('\u00A0', ' '), StringComparison.Ordinal);
            var told = page.TextOf("section[aria-labelledby=avancement]").Replace('\u00A0', ' ').Replace('\u202F', ' ');
            Assert.Contains("Raison de chaque visite laissée de côté.", told, StringComparison.Ordinal);
            Assert.Contains("100 %", told, StringComparison.Ordinal);
            Assert.Matches("[1-9][0-9 ]* plans essayés ; le meilleur vaut [0-9 ]+ points?\\.", told);
            using var answer = await officer.SendAsync(new(HttpMethod.Get, new Uri("/tournees/calcul/2026-11-30", UriKind.Relative)));
            Assert.Equal("1", answer.Headers.GetValues("Refresh").Single());
        }
        for (var i = 0; i < 100 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await officer.GetPageAsync("/tournees/calcul/2026-11-30");
        }
        Assert.Equal(("/tournees", HttpStatusCode.OK), (page.Path, page.Status));
    }

    [Fact]
    public async Task Is_not_shown_to_who_may_not_plan_nor_for_a_day_that_is_no_monday()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetPageAsync("/tournees/calcul/2026-11-30")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync("/tournees/calcul/jamais")).Status);
        Assert.Equal("/tournees", (await officer.GetPageAsync("/tournees/calcul/2026-11-30")).Path);
    }
}
