using Mitoyen.Kernel;

namespace Mitoyen.Councils.Contracts;

/// <summary>A meeting of a municipal or community council.</summary>
public readonly record struct CouncilMeetingId(Guid Value) : IId<CouncilMeetingId>
{
    public static CouncilMeetingId From(Guid value) => new(value);
    public static CouncilMeetingId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
