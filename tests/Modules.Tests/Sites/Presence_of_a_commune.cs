using CsCheck;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Presence_of_a_commune
{
    static readonly Gen<string> Labels = Gen.Char["abcz09"].Array[1, 11].Select(letters => new string(letters));
    static readonly Gen<string> Hosts = Gen.Select(Labels.List[1, 3], Of("fr", "bzh", "com", "asso.fr", "gouv.fr", "re", "pf", "localhost", "example")).Select((labels, ending) => string.Join('.', labels) + "." + ending);

    [Theory]
    [InlineData("www.bapaume.fr", "bapaume.fr")]
    [InlineData("bapaume.fr", "bapaume.fr")]
    [InlineData("sapignies.cc-bapaume.fr", "cc-bapaume.fr")]
    [InlineData("www.mairie.gouv.fr", "mairie.gouv.fr")]
    [InlineData("gouv.fr", null)]
    [InlineData("fr", null)]
    public void A_domain_is_what_somebody_registered(string host, string? expected) => Assert.Equal(expected, DomainNames.Registrable(host));

    [Theory]
    [InlineData("sapignies.localhost", false), InlineData("localhost", false), InlineData("www.example.com", false), InlineData("mairie.example", false), InlineData("fr", false), InlineData("asso.fr", false), InlineData("serveur.local", false)]
    [InlineData("sapignies.fr", true), InlineData("www.sapignies.bzh", true), InlineData("sapignies.com", true), InlineData("example.fr", true)]
    public void A_name_of_nobody_is_never_asked_for(string host, bool isPublic) => Assert.Equal(isPublic, DomainNames.IsPublic(host));

    [Fact]
    public void Domains_of_one_registration_are_one_whichever_is_asked_first() => Gen.Select(Hosts, Hosts).Sample((one, other) =>
    {
        Assert.Equal(DomainNames.AreOfOne(one, other), DomainNames.AreOfOne(other, one));
        Assert.Equal(DomainNames.Registrable(one) is not null, DomainNames.AreOfOne(one, one));
        if (DomainNames.Registrable(one) is { } domain) Assert.Equal(domain, DomainNames.Registrable($"www.{domain}"));
        if (DomainNames.Twin(one) is { } twin) Assert.Equal(one, DomainNames.Twin(twin) ?? one);
    });

    [Theory]
    [InlineData("orange.fr"), InlineData("smtp.wanadoo.fr"), InlineData("gmail.com")]
    public void A_mailbox_of_a_provider_is_known(string domain) => Assert.True(DomainNames.IsOfProvider(domain));

    [Theory]
    [InlineData("mairie-orange.fr"), InlineData("sapignies.fr"), InlineData("gmail.com.sapignies.fr")]
    public void A_domain_of_ones_own_is_no_provider(string domain) => Assert.False(DomainNames.IsOfProvider(domain));

    [Theory]
    [InlineData("v=spf1 -all", 1, '-'), InlineData("V=SPF1 MX ~ALL", 2, '~'), InlineData("v=spf1", 0, '?'), InlineData("v=spf1 a mx ip4:192.0.2.0/24 ip6:2001:db8::/32 include:_spf.x.example ?all", 6, '?')]
    [InlineData("v=spf1 a:x.example/24//64 mx//96 exists:%{i}.x.example ptr exp=e.x.example unknown=x +all", 7, '+')]
    public void An_spf_record_is_read(string text, int terms, char others)
    {
        var read = Spf.Read(["autre chose", text]);

        Assert.Equal((SpfState.Read, terms, (char?)others), (read.State, read.Terms.Count, read.OfOthers));
    }

    /// <summary>As .NET reads addresses, but for the old short forms and zones that SPF does not know.</summary>
    [Fact]
    public void Addresses_are_those_of_the_internet() => Gen.Select(Gen.String["0129af:."], Gen.Select(Gen.Byte.Array[16], Gen.Bool)).Sample((odd, real) =>
    {
        var address = new System.Net.IPAddress(real.Item2 ? real.Item1 : real.Item1[..4]).ToString();
        Assert.Equal(SpfState.Read, Spf.Read([$"v=spf1 ip{(real.Item2 ? 6 : 4)}:{address} -all"]).State);
        Assert.Equal(System.Net.IPAddress.TryParse(odd, out var ip) && ip.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6, Spf.Read([$"v=spf1 ip6:{odd}"]).State == SpfState.Read);
    });

    [Fact]
    public void A_redirected_record_leaves_the_others_to_the_next() => Assert.Null(Spf.Read(["v=spf1 redirect=_spf.x.example"]).OfOthers);

    [Theory]
    [InlineData("v=spf1 include: -all", "include:"), InlineData("v=spf1 ip4:10.1/8", "ip4:10.1/8"), InlineData("v=spf1 ip4:192.0.2.0/33", "ip4:192.0.2.0/33"), InlineData("v=spf1 ip6:192.0.2.1", "ip6:192.0.2.1"), InlineData("v=spf1 all:x", "all:x")]
    [InlineData("v=spf1 mx/33 -all", "mx/33"), InlineData("v=spf1 a:/24", "a:/24"), InlineData("v=spf1 tout", "tout"), InlineData("v=spf1 redirect=a redirect=b", "redirect=b"), InlineData("v=spf1 redirect=", "redirect="), InlineData("v=spf1 include:é.fr", "include:é.fr"), InlineData("v=spf1 --all", "--all")]
    public void A_malformed_one_says_where(string text, string offender) => Assert.Equal((SpfState.Malformed, offender), (Spf.Read([text]).State, Spf.Read([text]).Offender));

    [Fact]
    public void Two_records_count_as_none_and_another_version_is_none()
    {
        Assert.Equal(SpfState.Several, Spf.Read(["v=spf1 -all", "v=spf1 mx -all"]).State);
        Assert.Equal(SpfState.None, Spf.Read(["v=spf10 -all", "spf2.0/pra", ""]).State);
        Assert.Equal(SpfState.Malformed, Spf.Read(["v=spf1 " + new string('a', 70_000)]).State);
        Assert.Equal(SpfState.Malformed, Spf.Read(["v=spf1 " + string.Concat(Enumerable.Repeat("ip4:192.0.2.1 ", 1000))]).State);
    }

    [Fact]
    public void Nothing_that_stands_in_the_dns_breaks_the_reading() => Gen.Select(Gen.String, Gen.String["v=spf1DMARC; :/%+-~?all.imxrt0159\"\\é\0"]).Sample((odd, usual) =>
    {
        foreach (var text in new[] { odd, usual, "v=spf1 " + odd, "v=spf1 " + usual, "v=DMARC1;" + usual, "v=DMARC1; p=none;" + odd })
        {
            var (spf, dmarc) = (Spf.Read([text, odd]), DmarcReading.Read([text, odd]));
            Assert.True(spf.State == SpfState.Read || spf.Terms.Count == 0);
            Assert.InRange(dmarc.Percent, 0, 100);
        }
    });

    /// <summary>Against a naive count: a record whose includes make a tree asks for as many answers as there are terms, until the eleventh.</summary>
    [Fact]
    public void Lookups_are_counted_through_what_a_record_includes() => Gen.Int[0, 3].Array[12].Sample(children =>
    {
        // Domain n includes the next ones that are not yet included; leaves ask for “mx”.
        var (zone, next, total) = (new Dictionary<string, string>(), 1, 0);
        for (var n = 0; n < children.Length && n < next; n++)
        {
            var includes = Enumerable.Range(next, children[n]).Select(i => $"include:d{i}.fr").ToList();
            next += includes.Count;
            zone[$"d{n}.fr"] = $"v=spf1 {string.Join(' ', includes)} mx -all";
            total += includes.Count + 1;
        }
        for (var n = children.Length; n < next; n++) (zone[$"d{n}.fr"], total) = ("v=spf1 mx -all", total + 1);

        var lookups = Count(zone);

        Assert.Equal(total <= 10 ? (SpfEnd.Counted, total) : (SpfEnd.TooMany, 11), (lookups.End, lookups.Count));
    });

    [Fact]
    public void A_record_that_includes_itself_or_nothing_readable_is_caught()
    {
        Assert.Equal(SpfEnd.Loop, Count(new() { ["d0.fr"] = "v=spf1 include:d1.fr -all", ["d1.fr"] = "v=spf1 include:D0.fr. -all" }).End);
        Assert.Equal(new SpfLookups(1, SpfEnd.Broken, "rien.fr"), Count(new() { ["d0.fr"] = "v=spf1 include:rien.fr -all" }));
        Assert.Equal(new SpfLookups(1, SpfEnd.Silent, "muet.fr"), Count(new() { ["d0.fr"] = "v=spf1 include:muet.fr -all" }));
        // What follows “all” is never reached, a macro leads nowhere, and one domain included by two is no loop.
        Assert.Equal(new SpfLookups(1, SpfEnd.Counted, ""), Count(new() { ["d0.fr"] = "v=spf1 exists:%{i}.x.fr -all include:rien.fr redirect=rien.fr" }));
        Assert.Equal(SpfEnd.Counted, Count(new() { ["d0.fr"] = "v=spf1 include:d1.fr include:d2.fr -all", ["d1.fr"] = "v=spf1 include:d2.fr -all", ["d2.fr"] = "v=spf1 ip4:192.0.2.1 -all" }).End);
    }

    [Theory]
    [InlineData("v=DMARC1; p=none", "None", 100), InlineData("v=DMARC1;p=QUARANTINE;pct=50", "Quarantine", 50), InlineData("v = DMARC1 ; p = reject ; sp=none; rua=mailto:a@b.fr", "Reject", 100), InlineData("v=DMARC1; p=reject; pct=300", "Reject", 100)]
    public void A_dmarc_record_is_read(string text, string policy, int percent) => Assert.Equal((DmarcState.Read, policy, percent), (DmarcReading.Read([text]).State, DmarcReading.Read([text]).Policy.ToString(), DmarcReading.Read([text]).Percent));

    [Theory]
    [InlineData("v=DMARC1"), InlineData("v=DMARC1; rua=mailto:a@b.fr"), InlineData("v=DMARC1; p=tout"), InlineData("v=DMARC1; p=none; p=reject"), InlineData("v=DMARC1; p=none; nimporte")]
    public void A_dmarc_record_without_one_policy_is_malformed(string text) => Assert.Equal(DmarcState.Malformed, DmarcReading.Read([text]).State);

    [Fact]
    public void Dmarc_of_another_version_is_none_and_two_are_several()
    {
        Assert.Equal(DmarcState.None, DmarcReading.Read(["v=DMARC2; p=none", "v=dmarc1; p=none"]).State);
        Assert.Equal(DmarcState.Several, DmarcReading.Read(["v=DMARC1; p=none", "v=DMARC1; p=reject"]).State);
        Assert.Equal(DmarcPolicy.Quarantine, DmarcReading.Read(["v=DMARC1; p=none; sp=quarantine"]).OfSubdomains);
    }

    /// <summary>Whatever is found out or not: each criterion once, in the order of the page; what nobody asked is neither met nor missed; and it comes back from its text.</summary>
    [Fact]
    public void Every_criterion_is_judged_once() =>
        Gen.Select(Hosts, Gen.OneOf(Gen.Const((string?)null), Hosts.Select(h => (string?)h), Gen.Const((string?)"gmail.com")), Gen.Bool, Gen.Select(Answers.Null(), Answers.Null(), Records.Null())).Sample((host, mail, notice, found) =>
        {
            var (one, other, records) = found;
            var web = one is null || other is null ? null : new WebAnswers(one, other, DomainNames.Twin(host) is null ? null : other);

            var findings = PresenceRules.Judge(new(host, mail, notice, web, records));

            Assert.Equal(Enum.GetValues<PresenceCriterion>(), findings.Select(f => f.Criterion));
            Assert.All(findings, f => Assert.Matches("^[A-ZÀ-Ý«].*[.)]$", f.Why));
            if (web is null) Assert.All(findings.Where(f => f.Criterion is > PresenceCriterion.Extension and < PresenceCriterion.LegalNotice), f => Assert.Equal(Verdict.Unknown, f.Verdict));
            if (records is null) Assert.All(findings.Where(f => f.Criterion >= PresenceCriterion.MxRecord), f => Assert.Equal(Verdict.Unknown, f.Verdict));
            var check = new PresenceCheck { Id = PresenceCheckId.New(), PartnershipId = default, SiteId = default, Host = host, MailDomain = mail ?? "", CheckedAt = default, FindingsText = PresenceCheck.Write(findings) };
            Assert.Equal(findings, check.Findings);
            Assert.Empty(check.ChangedSince(check));
        });

    [Fact]
    public void Only_the_certificate_is_missed_where_the_certificate_is_wrong()
    {
        var refused = new WebAnswer(null, true, "Le certificat n’est pas valable.");

        var findings = PresenceRules.Judge(new("www.sapignies.fr", null, true, new(refused, refused, refused), null)).ToDictionary(f => f.Criterion, f => f.Verdict);

        Assert.Equal((Verdict.Met, Verdict.Met, Verdict.NotMet, Verdict.Met), (findings[PresenceCriterion.Reachable], findings[PresenceCriterion.Https], findings[PresenceCriterion.Certificate], findings[PresenceCriterion.HttpToHttps]));
        Assert.Equal(Verdict.Unknown, findings[PresenceCriterion.OwnDomain]);
    }

    static readonly Gen<WebAnswer> Answers = Of(new WebAnswer(new("https://www.sapignies.fr/"), false, ""), new WebAnswer(new("http://sapignies.fr/"), false, ""), new WebAnswer(new("https://ailleurs.com/"), false, ""), new WebAnswer(null, true, "Non."), new WebAnswer(null, false, "Le site ne répond pas."));

    static readonly Gen<MailRecords> Records = Gen.Select(Of<string[]?>(null, [], ["."], ["mx.x.fr."]), Of<string[]?>(null, [], ["v=spf1 -all"], ["v=spf1 +all"], ["v=spf1 a b"], ["v=spf1 mx"]), Gen.Enum<SpfEnd>(), Of<string[]?>(null, [], ["v=DMARC1; p=none"], ["v=DMARC1; p=reject; pct=5"], ["v=DMARC1"]), Gen.Bool)
        .Select((mx, txt, end, dmarc, above) => new MailRecords(mx, txt, new(3, end, "x.fr"), dmarc, above));

    static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>As whoever asks does: domain by domain, as the walk wants them.</summary>
    static SpfLookups Count(Dictionary<string, string> zone)
    {
        var known = new Dictionary<string, IReadOnlyList<string>?>();
        while (true)
        {
            var lookups = SpfWalk.Count("d0.fr", Spf.Read([zone["d0.fr"]]), known);
            if (lookups.End != SpfEnd.Unasked) return lookups;
            known.Add(lookups.Domain, lookups.Domain == "muet.fr" ? null : zone.TryGetValue(lookups.Domain, out var text) ? [text] : []);
        }
    }
}
