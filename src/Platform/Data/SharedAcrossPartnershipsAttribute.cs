namespace Mitoyen.Platform.Data;

/// <summary>An entity that carries no partnership, and why.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SharedAcrossPartnershipsAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
