using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.Visits;

public sealed class A_week_of_rounds
{
    const string Week = "/tournees?semaine=2026-11-30";

    [Theory, BothDatabases]
    public async Task Is_planned_confirmed_once_and_tells_the_clerks(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await PinAsync(officer, app, "10:00");
        var planned = await PlanAsync(officer);
        Assert.Contains("10\u00A0h", planned.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("conseil municipal", planned.TextOf("main"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("horaires", planned.TextOf("section[aria-labelledby=laissees]"), StringComparison.Ordinal);

        var confirmed = await officer.PressAsync(planned, "button[value=confirmer]");
        var second = await officer.PressAsync(planned, "button[value=confirmer]");

        Assert.Contains("Le plan est confirmé", confirmed.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.True(second.Has(".conflict"));
        var first = Assert.Single(await InvitationsAsync(app));
        Assert.Equal(("REQUEST", "0", "20261201T090000Z"), (first["METHOD"].Single(), first["SEQUENCE"].SingleOrDefault("0"), first["DTSTART"].Single()));
    }

    [Theory, BothDatabases]
    public async Task That_changes_keeps_the_UID_and_raises_the_SEQUENCE(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await PinAsync(officer, app, "10:00");
        await officer.PressAsync(await PlanAsync(officer), "button[value=confirmer]");
        await PinAsync(officer, app, "14:00");
        var moved = await PlanAsync(officer);
        Assert.Contains("1\u00A0changement", moved.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("mardi à 10\u00A0h → mardi à 14\u00A0h", moved.TextOf("main"), StringComparison.Ordinal);
        await officer.PressAsync(moved, "button[value=confirmer]");
        await PinAsync(officer, app, null);
        await officer.PressAsync(await PlanAsync(officer), "button[value=confirmer]");

        var told = await InvitationsAsync(app);

        Assert.Equal(["REQUEST 0", "REQUEST 1", "CANCEL 2"], told.Select(t => $"{t["METHOD"].Single()} {t["SEQUENCE"].SingleOrDefault("0")}"));
        Assert.Single(told.Select(t => t["UID"].Single()).Distinct());
        Assert.Equal("CANCELLED", told[^1]["STATUS"].Single());
    }

    [Theory, BothDatabases]
    public async Task Is_read_and_not_changed_by_a_principal(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);

        var week = await principal.GetPageAsync("/tournees");
        var settings = await principal.GetPageAsync("/tournees/reglages");

        Assert.False(week.Has("button[value=preparer]"));
        Assert.Equal(HttpStatusCode.Forbidden, settings.Status);
    }

    static async Task PinAsync(Visitor officer, MitoyenApp app, string? at)
    {
        var page = await officer.GetPageAsync($"/tournees/candidates/{app.Story.Ours.AlsoOfA}");
        var saved = await officer.PostFormAsync(page, "#form-visite", ("Posted.IsPinned", at is null ? null : "true"), ("Posted.PinnedOn", at is null ? "" : "2026-12-01"), ("Posted.PinnedAt", at ?? ""));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
    }

    static async Task<Page> PlanAsync(Visitor officer)
    {
        var page = await officer.PressAsync(await officer.GetPageAsync(Week), "button[value=preparer]");
        for (var i = 0; i < 60 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            page = await officer.GetPageAsync("/tournees/calcul/2026-11-30");
        }
        Assert.Equal("/tournees", page.Path);
        return await officer.GetPageAsync(Week);
    }

    static async Task<IReadOnlyList<ILookup<string, string>>> InvitationsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var mails = await scope.Db.Set<OutgoingMail>().Where(m => m.Calendar != null).OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync(TestContext.Current.CancellationToken);
        return [.. mails.Select(m => CalendarText.Read(m.Calendar!))];
    }
}
