using Mitoyen.Kernel;

namespace Mitoyen.People.Domain;

/// <summary>A link by which somebody chooses a password.</summary>
readonly record struct PasswordLinkId(Guid Value) : IId<PasswordLinkId>
{
    public static PasswordLinkId From(Guid value) => new(value);
    public static PasswordLinkId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
