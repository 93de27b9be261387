using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

/// <summary>Which partnership this request, job or command works for. Empty: no row of any partnership is visible.</summary>
public sealed class PartnershipScope
{
    public PartnershipId? Current { get; private set; }

    public PartnershipId Required => Current ?? throw new InvalidOperationException("No partnership is chosen in this scope.");

    public void Enter(PartnershipId partnership) => Current = partnership;
}
