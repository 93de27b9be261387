using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>A message of the public thread.</summary>
readonly record struct MessageId(Guid Value) : IId<MessageId>
{
    public static MessageId From(Guid value) => new(value);
    public static MessageId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
