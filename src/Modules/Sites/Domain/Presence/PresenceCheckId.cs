using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Presence;

readonly record struct PresenceCheckId(Guid Value) : IId<PresenceCheckId>
{
    public static PresenceCheckId From(Guid value) => new(value);
    public static PresenceCheckId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
