using System.Globalization;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Councils.KeepThresholds;

sealed class ThresholdForm
{
    public const string Remove = "retirer";

    public string? Action { get; set; }
    public string? Rule { get; set; }
    public string? Nature { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Amount { get; set; }
    public string? Source { get; set; }
    public bool ToVerify { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static ThresholdForm Of(WrittenThreshold row) => new()
    {
        Rule = row.Rule.ToString(), Nature = row.Nature.ToString(), From = FormReading.Iso(row.From), To = row.To is { } to ? FormReading.Iso(to) : null,
        Amount = (row.Amount.Cents / 100m).ToString(CultureInfo.GetCultureInfo("fr-FR")), Source = row.Source, ToVerify = row.ToVerify, Version = FormReading.Version(row),
    };

    public Threshold? Read(FormReading reading)
    {
        var rule = reading.Choice<ThresholdRule>(Rule, nameof(Rule));
        var nature = reading.Choice<PurchaseNature>(Nature, nameof(Nature));
        var from = reading.Day(From, nameof(From));
        var to = reading.DayOrNone(To, nameof(To));
        if (to <= from && reading.Problems.All(p => p.Field != nameof(To))) reading.Problems.Add(new(nameof(To), "Le seuil cesse de valoir après le jour où il commence."));
        var amount = reading.Value(French.ReadEuros(Amount), nameof(Amount));
        var source = reading.Text(Source, nameof(Source), $"Citez le texte{French.Colon}décret, article, date.", 300);
        return reading.Problems.Count > 0 ? null : new(rule, nature, from, to, amount, source, ToVerify);
    }
}
