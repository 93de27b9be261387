namespace Mitoyen.Sites.Domain.Presence;

/// <summary>What a name of the internet says by itself. Names are as <see cref="HostNames.Read"/> gives them.</summary>
static class DomainNames
{
    /// <summary>Criterion 1.2: run by a French body, at each level; .eu is named among the regional ones.</summary>
    public static readonly IReadOnlyList<string> Sovereign = ["fr", "alsace", "bzh", "corsica", "paris", "eu", "re", "yt", "gp", "mq", "gf", "pm", "wf", "tf", "nc", "pf"];

    /// <summary>Names of nobody (RFC 2606, 6761, 6762, 8375, 9476): they are never asked for.</summary>
    static readonly HashSet<string> OfNobody = ["localhost", "test", "invalid", "example", "local", "internal", "alt", "onion", "arpa", "lan", "home", "corp"];

    /// <summary>Endings with two labels under which a name is registered, as far as French local authorities do (a part of the Public Suffix List).</summary>
    static readonly HashSet<string> LongSuffixes =
    [
        "asso.fr", "com.fr", "gouv.fr", "nom.fr", "prd.fr", "tm.fr", "asso.re", "com.re", "nom.re", "asso.nc", "nom.nc", "com.pf", "asso.pf", "edu.pf", "asso.gp", "com.gp", "edu.gp", "mobi.gp", "net.gp", "org.gp", "co.uk", "org.uk",
    ];

    /// <summary>Mailboxes that anybody may open, or that came with a line (criterion 2.2). Compared with the registrable domain.</summary>
    static readonly HashSet<string> OfProviders =
    [
        "wanadoo.fr", "orange.fr", "orange-business.fr", "gmail.com", "googlemail.com", "laposte.net", "free.fr", "aliceadsl.fr", "outlook.fr", "outlook.com", "hotmail.fr", "hotmail.com", "live.fr", "live.com", "msn.com", "nordnet.fr", "yahoo.fr", "yahoo.com", "ymail.com",
        "sfr.fr", "9business.fr", "neuf.fr", "cegetel.net", "club-internet.fr", "bbox.fr", "numericable.fr", "numericable.com", "noos.fr", "gmx.fr", "gmx.com", "icloud.com", "me.com", "mac.com", "aol.com", "aol.fr", "proton.me", "protonmail.com", "ovh.fr", "oleane.com",
        "mailo.com", "mailo.fr", "netcourrier.com", "voila.fr", "tele2.fr", "wibox.fr", "ozone.net", "alsatis.net", "tubeo.eu", "vialis.net",
    ];

    /// <summary>A name that somebody could register and everybody could ask for.</summary>
    public static bool IsPublic(string host) => Labels(host) is { Length: >= 2 } labels && !OfNobody.Contains(labels[^1]) && labels is not [.., "example", "com" or "net" or "org"] && Registrable(host) is not null;

    public static bool IsSovereign(string host) => Sovereign.Contains(Labels(host)[^1]);

    /// <summary>“www.mairie.bapaume.fr” → “bapaume.fr”, “mairie.gouv.fr” → “mairie.gouv.fr”. Null: an ending by itself.</summary>
    public static string? Registrable(string host)
    {
        var labels = Labels(host);
        var ending = labels.Length >= 2 && LongSuffixes.Contains($"{labels[^2]}.{labels[^1]}") ? 2 : 1;
        return labels.Length > ending ? string.Join('.', labels[^(ending + 1)..]) : null;
    }

    public static bool AreOfOne(string host, string other) => Registrable(host) is { } domain && domain == Registrable(other);

    public static bool IsOfProvider(string domain) => Registrable(domain) is { } registered && OfProviders.Contains(registered);

    public static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>The name with or without www, where people mix them up; null: a name below a domain, which nobody types with www.</summary>
    public static string? Twin(string host) => host.StartsWith("www.", StringComparison.Ordinal) || Registrable(host) == host ? HostNames.Twin(host) : null;

    static string[] Labels(string host) => host.Split('.');
}
