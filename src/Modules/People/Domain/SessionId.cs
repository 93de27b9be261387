using Mitoyen.Kernel;

namespace Mitoyen.People.Domain;

/// <summary>A signed-in browser. The id is shown to its owner; the cookie carries a secret of its own.</summary>
readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId From(Guid value) => new(value);
    public static SessionId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
