namespace Mitoyen.Territory.EditMemberships;

/// <summary>A membership that never was: entered by mistake.</summary>
sealed class RemoveMembershipForm
{
    public string? Removes { get; set; }
    public string? Version { get; set; }
}
