using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Bulk;

/// <summary>Table, columns and stored values of an entity, read from its mapping, so that a bulk insert and Entity Framework write the same rows.</summary>
sealed record BulkTable<TEntity>(string Name, string ColumnList, IReadOnlyList<Func<TEntity, object?>> Values) where TEntity : class
{
    public static BulkTable<TEntity> Of(MitoyenDb db)
    {
        var entity = db.Model.FindEntityType(typeof(TEntity)) ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is not mapped.");
        var properties = entity.GetProperties().ToList();
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        return new($"\"{table.Name}\"", string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\"")), [.. properties.Select(Reader)]);
    }

    static Func<TEntity, object?> Reader(IProperty property)
    {
        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return convert is null
            ? row => getter.GetClrValue(row)
            : row => getter.GetClrValue(row) is { } value ? convert(value) : null;
    }
}
