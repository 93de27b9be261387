using Mitoyen.Kernel;

namespace Mitoyen.Territory.Data;

readonly record struct ImportRunId(Guid Value) : IId<ImportRunId>
{
    public static ImportRunId From(Guid value) => new(value);
    public static ImportRunId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
