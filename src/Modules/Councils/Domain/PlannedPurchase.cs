using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;

namespace Mitoyen.Councils.Domain;

/// <summary>A purchase that a commune or an authority plans.</summary>
sealed class PlannedPurchase : IBelongsToPartnership, IVersioned
{
    public PurchaseId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public CommuneId? CommuneId { get; private set; }
    public AuthorityId? AuthorityId { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>The need that it answers, in the buyer's words: purchases of one need are added up.</summary>
    public string Need { get; private set; } = "";
    public PurchaseNature Nature { get; private set; }
    /// <summary>Before tax.</summary>
    public Euros Amount { get; private set; }
    public DateOnly LaunchedOn { get; private set; }

    public CouncilBody Buyer => CommuneId is { } commune ? CouncilBody.Of(commune) : CouncilBody.Of(AuthorityId!.Value);

    public void Plan(CouncilBody buyer, string title, string need, PurchaseNature nature, Euros amount, DateOnly launchedOn) =>
        (CommuneId, AuthorityId, Title, Need, Nature, Amount, LaunchedOn) = (buyer.Commune, buyer.Authority, title, need, nature, amount, launchedOn);

    /// <summary>Same buyer, same nature, same need (whatever its accents, case and plurals), launched less than twelve months apart.</summary>
    public bool IsOfTheNeedOf(PlannedPurchase other) =>
        Buyer == other.Buyer && Nature == other.Nature
        && LaunchedOn < other.LaunchedOn.AddYears(1) && other.LaunchedOn < LaunchedOn.AddYears(1)
        && Folded(Need).SequenceEqual(Folded(other.Need));

    static IEnumerable<string> Folded(string need) => Folding.Words(need).Select(Plurals.Off);
}
