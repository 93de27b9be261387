using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>A subject that is watched in the agendas.</summary>
readonly record struct SubjectId(Guid Value) : IId<SubjectId>
{
    public static SubjectId From(Guid value) => new(value);
    public static SubjectId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
