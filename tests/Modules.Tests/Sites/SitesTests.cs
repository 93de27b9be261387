using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class SitesTests
{
    [Theory]
    [InlineData("Avesnes-lès-Bapaume", "avesnes-les-bapaume")]
    [InlineData("Beugnâtre", "beugnatre")]
    [InlineData("L’Œuf", "l-oeuf")]
    public void A_slug_is_a_name_of_the_internet(string name, string slug) => Assert.Equal(slug, HostNames.Slug(name));

    [Theory]
    [InlineData("WWW.Bapaume.fr.", "www.bapaume.fr")]
    [InlineData("mairie-été.fr", "xn--mairie-t-g1af.fr")]
    public void A_host_name_is_read_as_the_network_has_it(string typed, string expected)
    {
        var read = HostNames.Read(typed);
        if (expected.StartsWith("xn--", StringComparison.Ordinal)) Assert.StartsWith("xn--", read.Value, StringComparison.Ordinal);
        else Assert.Equal(expected, read.Value);
    }

    [Theory]
    [InlineData("http://bapaume.fr")]
    [InlineData("bapaume")]
    [InlineData("a..fr")]
    [InlineData("-a.fr")]
    [InlineData("bapaume.fr:80")]
    [InlineData("192.0.2.7")]
    [InlineData("")]
    [InlineData("a b.fr")]
    public void What_is_no_host_name_is_refused(string typed) => Assert.IsType<NotAHostName>(HostNames.Read(typed).Refusal);

    [Fact]
    public void A_name_and_its_www_lead_to_the_same_site_until_it_is_gone()
    {
        var (table, id) = (new HostTable(), SiteId.New());
        var site = new HostedSite(id, PartnershipId.New(), "Europe/Paris", "www.bapaume.fr");
        table.Put(id, site, ["www.bapaume.fr", "bapaume.example"]);

        Assert.Same(site, table.Find("bapaume.fr"));
        Assert.Same(site, table.Find("www.bapaume.example"));
        table.Put(id, site, ["www.bapaume.fr"]);
        Assert.Null(table.Find("bapaume.example"));
        table.Put(id, null, []);
        Assert.Null(table.Find("www.bapaume.fr"));
    }

    [Fact]
    public void Thirty_five_thousand_names_take_less_than_200_MB()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var table = new HostTable();
        for (var i = 0; i < 35_000; i++)
        {
            var id = SiteId.New();
            table.Put(id, new(id, default, "Europe/Paris", $"www.commune-{i}.example"), [$"www.commune-{i}.example"]);
        }

        var taken = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000_000;

        TestContext.Current.TestOutputHelper!.WriteLine($"35 000 names: {taken} MB");
        Assert.InRange(taken, 0, 199);
        Assert.NotNull(table.Find("commune-34999.example"));
    }

    /// <summary>The imposed declaration: without a valid audit a site is not conforming, whatever was once measured.</summary>
    [Fact]
    public void The_state_of_accessibility_follows_from_the_audit() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 106], Gen.Int[1, 106]).Sample((age, met, applicable) =>
        {
            var today = new DateOnly(2026, 11, 24);
            var state = new AccessibilityAudit(today.AddDays(-age), "Cabinet", Math.Min(met, applicable), applicable).StatusOn(today);
            var expected = today >= today.AddDays(-age).AddYears(3) ? Conformity.None : met >= applicable ? Conformity.Full : met * 2 >= applicable ? Conformity.Partial : Conformity.None;
            return state == expected;
        });

    [Fact]
    public void Without_an_audit_a_site_is_not_conforming() => Assert.Equal(Conformity.None, AccessibilityAudit.None.StatusOn(new(2026, 11, 24)));

    [Theory]
    [InlineData("CC de la Région de Bapaume", "Région de Bapaume")]
    [InlineData("CC du canton de Bertincourt", "Canton de Bertincourt")]
    public void Residents_call_a_communaute_by_its_land(string name, string expected) => Assert.Equal(expected, SiteTemplate.NameOf(name));
}
