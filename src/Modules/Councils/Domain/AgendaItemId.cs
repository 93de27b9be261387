using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>A point of an agenda.</summary>
readonly record struct AgendaItemId(Guid Value) : IId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);
    public static AgendaItemId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
