using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>The week after the story's, planned as a person does it.</summary>
static class WeeksOfRounds
{
    public const string Next = "/tournees?semaine=2026-11-30";

    public static async Task<Page> PlanAsync(Visitor officer)
    {
        var page = await officer.PressAsync(await officer.GetPageAsync(Next), "button[value=preparer]");
        for (var i = 0; i < 100 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            page = await officer.GetPageAsync("/tournees/calcul/2026-11-30");
        }
        Assert.Equal("/tournees", page.Path);
        return await officer.GetPageAsync(Next);
    }
}
