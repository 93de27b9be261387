using Mitoyen.Kernel;

namespace Mitoyen.Procedures.Domain;

readonly record struct LocalComplementId(Guid Value) : IId<LocalComplementId>
{
    public static LocalComplementId New() => new(Guid.CreateVersion7());

    public static LocalComplementId From(Guid value) => new(value);
}
