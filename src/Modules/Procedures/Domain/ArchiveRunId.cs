using Mitoyen.Kernel;

namespace Mitoyen.Procedures.Domain;

readonly record struct ArchiveRunId(Guid Value) : IId<ArchiveRunId>
{
    public static ArchiveRunId New() => new(Guid.CreateVersion7());

    public static ArchiveRunId From(Guid value) => new(value);
}
