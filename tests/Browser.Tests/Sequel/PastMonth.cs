using Mitoyen.Host.Tests.Running;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>October: one entry, the month closed, the entry corrected by a counter-entry of today.</summary>
static class PastMonth
{
    static readonly DateOnly Day = new(2026, 10, 14);

    public static async Task CloseAsync(MitoyenApp app, Visitor officer)
    {
        var ours = app.Story.Ours;
        await DoneAsync(officer.PostFormAsync(await officer.GetPageAsync("/temps/saisir"), "main form",
            ("Posted.Day", Day), ("Posted.Duration", "61"), ("Posted.Kind", "Advice"), ("Posted.Beneficiary", WorkCode.Of(Beneficiary.Of(ours.OfA, ours.A)))));
        await DoneAsync(officer.PostFormAsync(await officer.GetPageAsync("/temps/mois/2026-10"), "section[aria-labelledby=clore] form", ("Posted.Anyway", true)));

        await using var scope = app.Scope(ours.Id);
        var entry = (await scope.Get<ITimeLedger>().EntriesAsync(Day, Day.AddDays(1))).Single();
        await DoneAsync(officer.PostFormAsync(await officer.GetPageAsync($"/temps/ecritures/{entry.Id}/corriger"), "main form", ("Posted.Duration", "30"), ("Posted.Reason", "Compté deux fois")));
    }

    static async Task DoneAsync(Task<Page> answer) => Assert.NotEmpty((await answer).Redirections);
}
