using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Reference;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The week after the story's, planned with town halls whose hours are known: visits that can be moved.</summary>
static class PlannedWeeks
{
    public const string Week = "/tournees?semaine=2026-11-30";

    /// <param name="monday">Null: the week after the story's.</param>
    public static async Task<Page> PlanAsync(MitoyenApp app, Visitor officer, DateOnly? monday = null)
    {
        var day = $"{monday ?? new DateOnly(2026, 11, 30):yyyy-MM-dd}";
        await using (var scope = app.Scope(app.Story.Ours.Id))
            await scope.Get<IReferenceTerritory>().InventHoursAsync([.. (await scope.Get<ITerritory>().MemberCommunesAsync(new(2026, 11, 24))).Select(m => m.Commune.Id)]);
        var page = await officer.PressAsync(await officer.GetPageAsync($"/tournees?semaine={day}"), "button[value=preparer]");
        for (var i = 0; i < 100 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(200);
            page = await officer.GetPageAsync($"/tournees/calcul/{day}");
        }
        return await officer.GetPageAsync($"/tournees?semaine={day}");
    }
}
