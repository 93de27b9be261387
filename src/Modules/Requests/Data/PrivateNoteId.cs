using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>A note between officers.</summary>
readonly record struct PrivateNoteId(Guid Value) : IId<PrivateNoteId>
{
    public static PrivateNoteId From(Guid value) => new(value);
    public static PrivateNoteId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
