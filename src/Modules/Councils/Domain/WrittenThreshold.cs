using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Domain;

/// <summary>A row of the table of thresholds that the partnership keeps: copied from the reference, then its own to correct.</summary>
sealed class WrittenThreshold : IBelongsToPartnership, IVersioned
{
    public ThresholdId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public ThresholdRule Rule { get; private set; }
    public PurchaseNature Nature { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public Euros Amount { get; private set; }
    public string Source { get; private set; } = "";
    public bool ToVerify { get; private set; }

    public Threshold Row => new(Rule, Nature, From, To, Amount, Source, ToVerify);

    /// <summary>Two rows of one rule and nature never hold on the same day.</summary>
    public Refusal? Write(Threshold row, IEnumerable<WrittenThreshold> others)
    {
        if (others.FirstOrDefault(o => o.Id != Id && o.Row.Meets(row)) is { } met) return new ThresholdsOverlap(met.From);
        (Rule, Nature, From, To, Amount, Source, ToVerify) = (row.Rule, row.Nature, row.From, row.To, row.Amount, row.Source, row.ToVerify);
        return null;
    }
}
