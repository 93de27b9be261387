using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.EditSite;

/// <summary>All that a town hall sets of its site, as it is typed.</summary>
sealed class EditSiteForm
{
    public string? Name { get; set; }
    public string? Tagline { get; set; }
    public string? HostName { get; set; }
    public string? Aliases { get; set; }
    /// <summary>Name of ready-made colours that take the place of the two below; empty: none does.</summary>
    public string? Palette { get; set; }
    public string? Accent { get; set; }
    public string? Band { get; set; }
    public string? OnBand { get; set; }
    public string? Ink { get; set; }
    public string? Paper { get; set; }
    public string? Logo { get; set; }
    public string? Menu { get; set; }
    public List<string> Blocks { get; set => field = value ?? []; } = [];
    public string? Banner { get; set; }
    public string? BannerUntil { get; set; }
    public string? Footer { get; set; }
    public string? Director { get; set; }
    public string? Hosting { get; set; }
    public string? DataContact { get; set; }
    public string? Siret { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static EditSiteForm From(Site site, IEnumerable<string> aliases) => new()
    {
        Name = site.Name, Tagline = site.Tagline, HostName = site.HostName, Aliases = string.Join('\n', aliases.Where(a => a != site.HostName).Order(StringComparer.Ordinal)),
        Accent = site.Theme.Accent.ToString(), Band = site.Theme.Band.ToString(), OnBand = site.Theme.OnBand.ToString(), Ink = site.Theme.Ink.ToString(), Paper = site.Theme.Paper.ToString(),
        Menu = string.Join('\n', site.Menu.Select(m => $"{m.Label} | {m.Url}")), Blocks = [.. site.Blocks.Select(b => b.ToString())],
        Banner = site.BannerText, BannerUntil = site.BannerUntil is { } until ? FormReading.Iso(until) : null, Footer = site.FooterText,
        Director = site.Legal.Director, Hosting = site.Legal.Hosting, DataContact = site.Legal.DataContact, Siret = site.Legal.Siret,
        Version = FormReading.Version(site),
    };

    public Outcome<SiteSettings> Read(out IReadOnlyList<Problem> problems)
    {
        var reading = new FormReading();
        var name = reading.Text(Name, nameof(Name), "Donnez un nom au site.", 120);
        var host = HostNames.Read(HostName);
        if (host.IsRefused(out var noHost)) reading.Problems.Add(new(nameof(HostName), noHost.Sentence));
        var theme = ReadTheme(reading);
        var settings = new SiteSettings(
            name, reading.OptionalText(Tagline, nameof(Tagline), 200), noHost is null ? host.Value : "", ReadAliases(reading), theme, MenuLink.WriteAll(ReadMenu(reading)), HomeBlocks.Write(HomeBlocks.All.Where(b => Blocks.Contains(b.ToString()))),
            reading.OptionalText(Banner, nameof(Banner), 400), reading.DayOrNone(BannerUntil, nameof(BannerUntil)), reading.OptionalText(Footer, nameof(Footer), 400),
            new(reading.OptionalText(Director, nameof(Director), 200), reading.OptionalText(Hosting, nameof(Hosting), 400), reading.OptionalText(DataContact, nameof(DataContact), 200), ReadSiret(reading)));
        problems = reading.Problems;
        return settings;
    }

    string ReadTheme(FormReading reading)
    {
        if (Theme.Ready.FirstOrDefault(t => t.Name == Palette).Theme is { } ready) (Accent, Band, OnBand) = (ready.Accent.ToString(), ready.Band.ToString(), ready.OnBand.ToString());
        var before = reading.Problems.Count;
        var (accent, band, onBand, ink, paper) = (reading.Value(Colour.Read(Accent), nameof(Accent)), reading.Value(Colour.Read(Band), nameof(Band)), reading.Value(Colour.Read(OnBand), nameof(OnBand)), reading.Value(Colour.Read(Ink), nameof(Ink)), reading.Value(Colour.Read(Paper), nameof(Paper)));
        if (reading.Problems.Count > before) return "";
        var theme = Theme.Of(accent, band, onBand, ink, paper);
        if (!theme.IsRefused(out var no)) return theme.Value.Write();
        reading.Problems.Add(new(no.Field, no.Sentence));
        return "";
    }

    List<string> ReadAliases(FormReading reading)
    {
        var names = new List<string>();
        foreach (var line in (Aliases ?? "").Split((char[])['\n', '\r', ' ', ','], StringSplitOptions.RemoveEmptyEntries))
            if (HostNames.Read(line).IsRefused(out var no)) reading.Problems.Add(new(nameof(Aliases), no.Sentence));
            else names.Add(HostNames.Read(line).Value);
        return [.. names.Distinct()];
    }

    List<MenuLink> ReadMenu(FormReading reading)
    {
        var links = new List<MenuLink>();
        foreach (var line in (Menu ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (line.Split('|', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 and <= 40 } label, var url] && MenuLink.IsAddress(url)) links.Add(new(label, url));
            else reading.Problems.Add(new(nameof(Menu), new NotAMenu(line.Length > 60 ? line[..60] + "…" : line).Sentence));
        if (links.Count > MenuLink.Most) reading.Problems.Add(new(nameof(Menu), $"Un menu de plus de {MenuLink.Most} entrées ne se lit plus : rassemblez-en."));
        return links;
    }

    string ReadSiret(FormReading reading)
    {
        var digits = string.Concat((Siret ?? "").Where(char.IsAsciiDigit));
        if (digits.Length is not (0 or 14)) reading.Problems.Add(new(nameof(Siret), "Un SIRET a quatorze chiffres."));
        return digits;
    }
}
