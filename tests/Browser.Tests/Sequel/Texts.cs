using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>Two agreements that follow (one a draft, one voted and not signed), two amendments alike, a meeting of the committee with what it decided.</summary>
static class Texts
{
    const string Vote = "#form-deliberation", Draft = "#form-projet", Amendment = "#form-avenant";

    public static async Task WriteAsync(MitoyenApp app, Visitor officer)
    {
        var ours = app.Story.Ours;
        var agreement = (await officer.GetPageAsync("/convention")).Document.QuerySelector("main a[href$='/comite']")!.GetAttribute("href")![..^"/comite".Length];
        await MeetAsync(officer, $"{agreement}/comite");
        await AmendAsync(officer, agreement, "Un tiers pour Bertincourt", "2027-02-01");
        await VoteAsync(officer, (await AmendAsync(officer, agreement, "Un quart pour Bertincourt", "2027-01-01")).Url.AbsolutePath, ours);
        await WriteAsync(officer, ours, "Convention de 2028", "2028-01-01");
        var voted = await WriteAsync(officer, ours, "Convention de 2027", "2027-07-01");
        await VoteAsync(officer, $"/convention/{System.Web.HttpUtility.ParseQueryString(voted.Url.Query)["convention"]}", ours);
    }

    static async Task MeetAsync(Visitor officer, string committee)
    {
        var meeting = Done(await officer.PostFormAsync(await officer.GetPageAsync($"{committee}/reunions/nouvelle"), "#form-reunion", ("Posted.HeldOn", "2026-11-20"), ("Posted.Agenda", "Bilan\nQuotités")));
        Done(await officer.PostFormAsync(meeting, "#form-decision", ("Decided.Text", "Inventorier les serveurs"), ("Decided.DueOn", "2026-12-15")));
    }

    static async Task<Page> AmendAsync(Visitor officer, string agreement, string purpose, string effect) => Done(await officer.PostFormAsync(await officer.GetPageAsync($"{agreement}/avenants/nouveau"), Amendment,
        ("Posted.Purpose", purpose), ("Posted.EffectiveOn", effect), ("Posted.Periods[0].Shares[0].Percent", "66,67"), ("Posted.Periods[0].Shares[1].Percent", "33,33")));

    static async Task<Page> WriteAsync(Visitor officer, Partners ours, string title, string effect) => Done(await officer.PostFormAsync(await officer.GetPageAsync("/convention/nouvelle"), Draft,
        ("Posted.Title", title), ("Posted.EffectiveOn", effect), ("Posted.Employer", ours.A), ("Posted.Periods[0].Shares[0].Percent", "80"), ("Posted.Periods[0].Shares[1].Percent", "20"),
        ("Posted.Terms.Targets[0].Percent", "40"), ("Posted.Terms.Targets[1].Percent", "60")));

    static async Task VoteAsync(Visitor officer, string text, Partners ours)
    {
        foreach (var party in (AuthorityId[])[ours.A, ours.B])
            Done(await officer.PostFormAsync(await officer.GetPageAsync($"{text}/deliberation"), Vote, ("Posted.Party", party), ("Posted.Number", "2026-77"), ("Posted.AdoptedOn", "2026-11-20")));
    }

    static Page Done(Page answer)
    {
        Assert.True(answer.Redirections.Count > 0, answer.TextOf("main"));
        return answer;
    }
}
