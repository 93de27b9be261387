using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.EditMemberships;

/// <summary>A membership to add or, when <see cref="Corrects"/> names one, to correct.</summary>
sealed class MembershipForm
{
    /// <summary>SIREN and first day of the membership that is corrected, <c>246200786_2008-01-01</c>; empty for a new one.</summary>
    public string? Corrects { get; set; }
    public string? Version { get; set; }
    public string? Siren { get; set; }
    public string? From { get; set; }

    /// <summary>Included; empty while it lasts.</summary>
    public string? LastDay { get; set; }
    public string? Source { get; set; }

    public static MembershipForm Of(MembershipRow row) => new()
    {
        Corrects = row.Name, Version = row.Membership.Version.ToString(CultureInfo.InvariantCulture), Siren = row.Authority.Siren, From = Links.Iso(row.Membership.From),
        LastDay = row.Membership.To is { } to ? Links.Iso(to.AddDays(-1)) : null, Source = row.Membership.Source,
    };

    public IEnumerable<Problem> Check()
    {
        if (TidySiren.Length == 0) yield return new(nameof(Siren), "Donnez le SIREN de la collectivité, neuf chiffres.");
        else if (!Domain.Siren.IsValid(TidySiren)) yield return new(nameof(Siren), "Ce SIREN n’est pas valable : vérifiez ses neuf chiffres.");
        var from = French.ReadDate(From);
        if (from.IsRefused(out var no)) yield return new(nameof(From), string.IsNullOrWhiteSpace(From) ? "Donnez le premier jour." : no.Sentence);
        if (!string.IsNullOrWhiteSpace(LastDay))
        {
            var last = French.ReadDate(LastDay);
            if (last.IsRefused(out var unreadable)) yield return new(nameof(LastDay), unreadable.Sentence);
            else if (no is null && last.Value < from.Value) yield return new(nameof(LastDay), "Le dernier jour vient avant le premier : inversez-les ou corrigez-les.");
        }
        if (string.IsNullOrWhiteSpace(Source)) yield return new(nameof(Source), "Dites d’où vient l’information, par exemple « arrêté préfectoral du 12 décembre 2025 ».");
        else if (Source.Length > 200) yield return new(nameof(Source), "La source est trop longue : 200 signes au plus.");
    }

    public string TidySiren => string.Concat((Siren ?? "").Where(char.IsAsciiLetterOrDigit));

    /// <summary>Once <see cref="Check"/> finds nothing.</summary>
    public DateRange Days() => new(French.ReadDate(From).Value, string.IsNullOrWhiteSpace(LastDay) ? null : French.ReadDate(LastDay).Value.AddDays(1));

    public int? ShownVersion => int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
