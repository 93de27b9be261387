using System.Text;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.ReadFeeds.Formats;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class FeedFormatsTests
{
    static readonly Uri At = new("https://club.example/fil/");
    static readonly DateTime Now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Rss_2_is_read_with_its_full_text_and_its_links_made_whole()
    {
        var feed = Xml("""
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>Club &amp; amis</title><atom:link href="https://club.example/fil" rel="self"/><ttl>180</ttl>
            <item><title>Loto d&#8217;&#233;t&#233; &lt;b&gt;annul&#233;&lt;/b&gt;</title><link>/loto</link><guid isPermaLink="false">12</guid><pubDate>Mon, 23 Nov 2026 18:00:00 +0100</pubDate>
            <description>En bref.</description><content:encoded><![CDATA[<p onclick="x()">Voir <a href="photos/1.html">les photos</a>.</p><script>alert(1)</script><img src="http://pisteur.example/p.gif">]]></content:encoded></item>
            <item><title>Loto d’été encore</title><guid>12</guid></item></channel></rss>
            """);

        var entry = Assert.Single(feed.Entries);
        Assert.Equal((FeedKind.Rss, "Club & amis", 180L), (feed.Kind, feed.Title, feed.PaceMinutes));
        Assert.Equal(("12", "Loto d’été annulé", "En bref.", "https://club.example/loto", new DateTime(2026, 11, 23, 17, 0, 0)), (entry.Key, entry.Title, entry.Summary, entry.Link, entry.PublishedAt));
        Assert.Equal("""<p>Voir <a href="https://club.example/fil/photos/1.html">les photos</a>.</p>""", entry.Body);
        Assert.False(entry.IsWorldwide);
    }

    [Fact]
    public void Rss_1_and_Atom_are_read_whatever_form_their_texts_have()
    {
        var rdf = Xml("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Vieux fil</title></channel>
            <item rdf:about="https://club.example/a"><title>Ancien</title><link>https://club.example/a</link><dc:date>2026-11-20T10:00:00+01:00</dc:date></item></rdf:RDF>
            """);
        var atom = Xml("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://club.example/blog/"><title type="text">1 &lt; 2</title>
            <entry><id>tag:club.example,2026:1</id><title type="html">&lt;i&gt;Un&lt;/i&gt;</title><updated>2026-11-20T09:00:00Z</updated><link rel="alternate" href="un"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bonjour</p></div></content></entry>
            <entry><id>tag:club.example,2026:2</id><title>Deux</title><updated>2026-11-21T09:00:00Z</updated><summary>Court</summary></entry></feed>
            """);

        Assert.Equal(("https://club.example/a", new DateTime(2026, 11, 20, 9, 0, 0)), (Assert.Single(rdf.Entries).Key, rdf.Entries[0].PublishedAt));
        Assert.Equal(("1 < 2", "Deux", "Un"), (atom.Title, atom.Entries[0].Title, atom.Entries[1].Title));
        Assert.Equal(("<p>Bonjour</p>", "https://club.example/blog/un", true), (atom.Entries[1].Body, atom.Entries[1].Link, atom.Entries[1].IsWorldwide));
    }

    [Fact]
    public void The_encoding_is_the_one_that_the_server_or_the_file_names()
    {
        const string text = "<rss version=\"2.0\"><channel><title>Fête</title></channel></rss>";

        Assert.Equal("Fête", XmlFeed.Read(Encoding.Latin1.GetBytes(text), "iso-8859-1", At).Value.Title);
        Assert.Equal("Fête", XmlFeed.Read(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + text), null, At).Value.Title);
        Assert.Equal("Fête", XmlFeed.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "iso-8859-1", At).Value.Title);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>")]
    [InlineData("<rss><channel><title>Coupé"), InlineData("<html><body>Page</body></html>"), InlineData("pas du xml"), InlineData("<rss>&nbsp;</rss>")]
    public void What_is_no_feed_or_a_trap_is_refused(string text) => Assert.IsType<UnreadFeed>(XmlFeed.Read(Encoding.UTF8.GetBytes(text), null, At).Refusal);

    [Fact]
    public void Elements_one_in_the_other_without_end_are_refused() =>
        Assert.IsType<UnreadFeed>(XmlFeed.Read(Encoding.UTF8.GetBytes($"<rss>{string.Concat(Enumerable.Repeat("<a>", 50_000))}{string.Concat(Enumerable.Repeat("</a>", 50_000))}</rss>"), null, At).Refusal);

    [Fact]
    public void A_feed_of_thousands_is_cut_to_the_newest()
    {
        var items = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<item><guid>{i}</guid><title>n{i}</title><pubDate>{Now.AddMinutes(i - 2_000):r}</pubDate></item>"));

        var feed = Xml($"<rss><channel>{items}</channel></rss>");

        Assert.True(feed.IsCut);
        Assert.Equal((FeedContent.MostEntries, "n1999"), (feed.Entries.Count, feed.Entries[0].Title));
    }

    [Fact]
    public void Times_of_an_agenda_are_instants_whatever_zone_they_are_written_in()
    {
        var feed = Calendar(
            Event("paris", "DTSTART;TZID=Europe/Paris:20261201T200000", "DTEND;TZID=Europe/Paris:20261201T220000", "SUMMARY:Concert\\, entrée libre", "LOCATION:Salle des fêtes", "GEO:50.1;2.85"),
            Event("utc", "DTSTART:20261202T190000Z", "DURATION:PT90M", "SUMMARY:UTC"),
            Event("floating", "DTSTART:20261203T200000", "SUMMARY:Sans zone"),
            Event("windows", "DTSTART;TZID=Romance Standard Time:20261204T200000", "SUMMARY:Windows"),
            Event("own", "DTSTART;TZID=Chez nous:20261205T200000", "SUMMARY:Zone inconnue"),
            Event("days", "DTSTART;VALUE=DATE:20261206", "DTEND;VALUE=DATE:20261208", "SUMMARY:Deux jours"),
            Event("past", "DTSTART:20261101T190000Z", "SUMMARY:Passé"), Event("secret", "DTSTART:20261202T190000Z", "SUMMARY:Privé", "CLASS:PRIVATE"));

        var facts = feed.Entries.ToDictionary(e => e.Key, e => (EventFacts)e.Facts);
        Assert.Equal(["paris", "utc", "floating", "windows", "own", "days"], feed.Entries.Select(e => e.Key));
        Assert.Equal((Utc(1, 19), Utc(1, 21), "Salle des fêtes", 50_100_000, 2_850_000), (facts["paris"].StartAt, facts["paris"].EndAt, facts["paris"].PlaceName, facts["paris"].Latitude, facts["paris"].Longitude));
        Assert.Equal((Utc(2, 19), Utc(2, 19).AddMinutes(90)), (facts["utc"].StartAt, facts["utc"].EndAt));
        Assert.Equal((Utc(3, 19), Utc(3, 21)), (facts["floating"].StartAt, facts["floating"].EndAt));
        Assert.Equal((Utc(4, 19), Utc(5, 19)), (facts["windows"].StartAt, facts["own"].StartAt));
        Assert.Equal((true, Utc(5, 23), Utc(7, 23)), (facts["days"].AllDay, facts["days"].StartAt, facts["days"].EndAt));
        Assert.Equal("Concert, entrée libre", feed.Entries[0].Title);
    }

    [Fact]
    public void A_series_is_its_next_two_months_with_what_was_moved_or_cancelled()
    {
        var feed = Calendar(
            Event("gym", "DTSTART;TZID=Europe/Paris:20200107T183000", "DTEND;TZID=Europe/Paris:20200107T193000", "RRULE:FREQ=WEEKLY;BYDAY=TU", "EXDATE;TZID=Europe/Paris:20261208T183000", "SUMMARY:Gym"),
            Event("gym", "RECURRENCE-ID;TZID=Europe/Paris:20261215T183000", "DTSTART;TZID=Europe/Paris:20261216T200000", "SUMMARY:Gym décalée"),
            Event("bomb", "DTSTART:20200101T000000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Bombe"), Event("never", "DTSTART:20200101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:Jamais"));

        Assert.Equal(["gym 2026-11-24", "gym 2026-12-01", "gym 2026-12-15", "gym 2026-12-22", "gym 2026-12-29"], feed.Entries.Take(5).Select(e => e.Key));
        Assert.Equal(("Gym décalée", Utc(16, 19)), (feed.Entries[2].Title, feed.Entries[2].At));
        Assert.All(feed.Entries, e => Assert.True(e.At < Now.AddMonths(2) && e.Title.StartsWith("Gym", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_series_keeps_the_hour_of_the_wall_when_the_clocks_change()
    {
        var reading = new CalendarFile(new(new Still(new(2027, 3, 20, 0, 0, 0, TimeSpan.Zero)), new PartnershipScope()));

        var feed = reading.Read(File(Event("s", "DTSTART;TZID=Europe/Paris:20270303T200000", "RRULE:FREQ=WEEKLY", "SUMMARY:S")), null, At).Value;

        Assert.Equal([new DateTime(2027, 3, 24, 19, 0, 0), new DateTime(2027, 3, 31, 18, 0, 0)], feed.Entries.Take(2).Select(e => e.At!.Value));
    }

    [Fact]
    public void A_calendar_that_breaks_off_is_refused() => Assert.IsType<UnreadFeed>(Reading().Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Coupé"u8.ToArray(), null, At).Refusal);

    [Fact]
    public void An_event_that_makes_no_sense_costs_itself_only() => Assert.Equal(["good"], Calendar(Event("odd", "DTSTART:hier", "SUMMARY:Hier"), Event("bare"), Event("good", "DTSTART:20261202T190000Z", "SUMMARY:Bon")).Entries.Select(e => e.Key));

    [Theory]
    [InlineData("webcal://club.example/a.ics", "https://club.example/a.ics"), InlineData(" club.example/fil#haut", "https://club.example/fil"), InlineData("javascript:alert(1)", null), InlineData("ftp://club.example/", null), InlineData("https://a:b@club.example/", null), InlineData("", null)]
    public void An_address_is_read_as_people_paste_it(string typed, string? read) => Assert.Equal(read, FeedAddress.Read(typed) is var outcome && outcome.IsRefused(out _) ? null : outcome.Value.AbsoluteUri);

    [Fact]
    public void Failures_are_repeated_ever_more_rarely_and_never_before_the_server_wants()
    {
        var waits = Enumerable.Range(1, 12).Select(n => FeedPace.AfterFailure(Now, n, null, 0) - Now).ToList();

        Assert.Equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440], waits.Take(9).Select(w => (int)w.TotalMinutes));
        Assert.All(Enumerable.Range(0, 500), seed => Assert.InRange(FeedPace.AfterFailure(Now, 3, null, seed * 7919) - Now, TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(75)));
        Assert.True(Enumerable.Range(0, 500).Select(seed => FeedPace.AfterSuccess(Now, null, seed)).Distinct().Count() > 400);
        Assert.Equal(Now.AddHours(5), FeedPace.AfterFailure(Now, 1, TimeSpan.FromHours(5), 12));
        Assert.Equal((Now.AddHours(1), Now.AddDays(1)), (FeedPace.AfterSuccess(Now, TimeSpan.FromSeconds(5), 0), FeedPace.AfterSuccess(Now, TimeSpan.FromDays(300), 0)));
    }

    static DateTime Utc(int december, int hour) => new(2026, 12, december, hour, 0, 0, DateTimeKind.Utc);

    static FeedContent Xml(string text) => XmlFeed.Read(Encoding.UTF8.GetBytes(text.Trim()), null, At).Value;

    static CalendarFile Reading() => new(new(new Still(new(Now)), new PartnershipScope()));

    static FeedContent Calendar(params string[] events) => Reading().Read(File(events), null, At).Value;

    static byte[] File(params string[] events) => Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n{string.Concat(events)}END:VCALENDAR\r\n");

    static string Event(string uid, params string[] lines) => $"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\n{string.Concat(lines.Select(l => l + "\r\n"))}END:VEVENT\r\n";

    sealed class Still(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
