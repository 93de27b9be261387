using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Browser.Tests;

/// <summary>What leaves to a clerk's calendar, read by the parser of Thunderbird and not by the library that wrote it.</summary>
public sealed class Invitations_in_a_calendar_program
{
    sealed record Read(string Method, string Uid, int Sequence, string? Status, string Summary, DateTime Start, DateTime End, string[] Attendees, string Organizer);

    [Fact]
    public async Task Are_understood_and_an_update_and_a_cancellation_are_of_the_same_event()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        foreach (var hour in (string?[])["10:00", "14:00", null])
        {
            await PinAsync(officer, app, hour);
            await officer.PressAsync(await PlanAsync(officer), "button[value=confirmer]");
        }

        var told = await UnderstoodAsync(app);

        Assert.Equal([("REQUEST", 0, "CONFIRMED"), ("REQUEST", 1, "CONFIRMED"), ("CANCEL", 2, "CANCELLED")], told.Select(t => (t.Method, t.Sequence, t.Status)));
        Assert.Single(told.Select(t => t.Uid).Distinct());
        Assert.Equal([new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc), new DateTime(2026, 12, 1, 13, 0, 0, DateTimeKind.Utc)], told.Take(2).Select(t => t.Start.ToUniversalTime()));
        Assert.All(told, t => Assert.True(t.End > t.Start && t.Summary.Length > 0 && t.Attendees.Length > 0 && t.Organizer.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)));
    }

    static async Task PinAsync(Visitor officer, MitoyenApp app, string? at) =>
        await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/candidates/{app.Story.Ours.AlsoOfA}"), "#form-visite",
            ("Posted.IsPinned", at is null ? null : "true"), ("Posted.PinnedOn", at is null ? "" : "2026-12-01"), ("Posted.PinnedAt", at ?? ""));

    /// <summary>Doors whose hours nobody knows stay shut: the pinned visit alone is planned.</summary>
    static async Task<Page> PlanAsync(Visitor officer)
    {
        var page = await officer.PressAsync(await officer.GetPageAsync(PlannedWeeks.Week), "button[value=preparer]");
        for (var i = 0; i < 60 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            page = await officer.GetPageAsync("/tournees/calcul/2026-11-30");
        }
        return await officer.GetPageAsync(PlannedWeeks.Week);
    }

    static async Task<IReadOnlyList<Read>> UnderstoodAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var texts = await scope.Db.Set<OutgoingMail>().Where(m => m.Calendar != null).OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).Select(m => m.Calendar!).ToListAsync(TestContext.Current.CancellationToken);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Tools.Folder, "../calendar.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<Read>>(await output, JsonSerializerOptions.Web)!;
    }
}
