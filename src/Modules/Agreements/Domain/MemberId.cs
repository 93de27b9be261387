using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A member of the monitoring committee.</summary>
readonly record struct MemberId(Guid Value) : IId<MemberId>
{
    public static MemberId From(Guid value) => new(value);
    public static MemberId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
