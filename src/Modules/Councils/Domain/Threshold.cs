using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>A dated threshold of public procurement.</summary>
/// <param name="To">The first day outside; null while it holds.</param>
/// <param name="Amount">Before tax.</param>
/// <param name="Source">The text, or « à vérifier ».</param>
/// <param name="ToVerify">Nobody has checked the row against its text yet.</param>
sealed record Threshold(ThresholdRule Rule, PurchaseNature Nature, DateOnly From, DateOnly? To, Euros Amount, string Source, bool ToVerify)
{
    public bool Holds(DateOnly day) => day >= From && (To is null || day < To);

    public bool Meets(Threshold other) => Rule == other.Rule && Nature == other.Nature && new DateRange(From, To).Overlaps(new DateRange(other.From, other.To));
}
