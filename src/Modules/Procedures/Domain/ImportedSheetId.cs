using Mitoyen.Kernel;

namespace Mitoyen.Procedures.Domain;

readonly record struct ImportedSheetId(Guid Value) : IId<ImportedSheetId>
{
    public static ImportedSheetId New() => new(Guid.CreateVersion7());

    public static ImportedSheetId From(Guid value) => new(value);
}
