using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

/// <summary>Which partnership this request, job or command works for. Empty: no row of any partnership is visible.</summary>
public sealed class PartnershipScope
{
    public PartnershipId? Current { get; private set; }

    public PartnershipId Required => Current ?? throw new InvalidOperationException("No partnership is chosen in this scope.");

    /// <summary>The zone in which the partnership's days begin and end.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.FindSystemTimeZoneById(DefaultZoneId);

    public const string DefaultZoneId = "Europe/Paris";

    public void Enter(PartnershipId partnership, string zoneId = DefaultZoneId) =>
        (Current, Zone) = (partnership, TimeZoneInfo.FindSystemTimeZoneById(zoneId));
}
