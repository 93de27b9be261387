using System.Globalization;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Councils.PlanPurchase;

sealed class PurchaseForm
{
    public const string Remove = "retirer";

    public string? Buyer { get; set; }
    public string? Title { get; set; }
    public string? Need { get; set; }
    public string? Nature { get; set; }
    public string? Amount { get; set; }
    public string? LaunchedOn { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static PurchaseForm From(PlannedPurchase purchase) => new()
    {
        Buyer = purchase.Buyer.ToString(), Title = purchase.Title, Need = purchase.Need, Nature = purchase.Nature.ToString(),
        Amount = (purchase.Amount.Cents / 100m).ToString(CultureInfo.GetCultureInfo("fr-FR")), LaunchedOn = FormReading.Iso(purchase.LaunchedOn), Version = FormReading.Version(purchase),
    };

    public PurchasePlan? Read(FormReading reading)
    {
        var buyer = CouncilBody.Read(Buyer);
        if (buyer is null) reading.Problems.Add(new(nameof(Buyer), "Choisissez qui achète."));
        var title = reading.Text(Title, nameof(Title), "Dites ce qui est acheté.", 200);
        var need = reading.Text(Need, nameof(Need), $"Nommez le besoin{French.Colon}les achats d’un même besoin s’additionnent.", 120);
        var nature = reading.Choice<PurchaseNature>(Nature, nameof(Nature));
        var amount = reading.Value(French.ReadEuros(Amount), nameof(Amount));
        if (amount == Euros.Zero && reading.Problems.All(p => p.Field != nameof(Amount))) reading.Problems.Add(new(nameof(Amount), "Estimez le montant, même grossièrement."));
        var day = reading.Day(LaunchedOn, nameof(LaunchedOn));
        return reading.Problems.Count > 0 ? null : new(buyer!.Value, title, need, nature, amount, day);
    }
}

/// <summary>A purchase that was read from its form.</summary>
sealed record PurchasePlan(CouncilBody Buyer, string Title, string Need, PurchaseNature Nature, Euros Amount, DateOnly LaunchedOn);
