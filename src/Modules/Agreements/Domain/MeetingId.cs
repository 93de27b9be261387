using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A meeting of the monitoring committee.</summary>
readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);
    public static MeetingId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
