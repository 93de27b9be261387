using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain;

readonly record struct ContactMessageId(Guid Value) : IId<ContactMessageId>
{
    public static ContactMessageId From(Guid value) => new(value);
    public static ContactMessageId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
