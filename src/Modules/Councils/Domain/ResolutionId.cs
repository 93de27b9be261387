using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>What a council decided at a meeting.</summary>
readonly record struct ResolutionId(Guid Value) : IId<ResolutionId>
{
    public static ResolutionId From(Guid value) => new(value);
    public static ResolutionId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
