using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host.Tests.Journal;

/// <summary>A row of any table, filled through the model with values that mean nothing, to see what saving it leaves behind.</summary>
static class AnyRow
{
    public static EntityEntry Add(MitoyenDb db, IEntityType entity)
    {
        var row = RuntimeHelpers.GetUninitializedObject(entity.ClrType);
        foreach (var list in entity.ClrType.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(List<>)))
            list.SetValue(row, Activator.CreateInstance(list.FieldType));
        var entry = db.Entry(row);
        foreach (var property in entity.GetProperties())
            if (Value(property, 1) is { } value) entry.Property(property.Name).CurrentValue = value;
        entry.State = Microsoft.EntityFrameworkCore.EntityState.Added;
        return entry;
    }

    /// <summary>Gives every property that may change another value; returns those that now differ.</summary>
    public static List<IProperty> Change(EntityEntry entry)
    {
        var changed = new List<IProperty>();
        foreach (var property in entry.Metadata.GetProperties().Where(p => !p.IsPrimaryKey() && p.GetAfterSaveBehavior() == PropertySaveBehavior.Save && p.Name != nameof(IVersioned.Version)))
        {
            if (Value(property, 2) is not { } value || value.Equals(entry.Property(property.Name).CurrentValue)) continue;
            entry.Property(property.Name).CurrentValue = value;
            changed.Add(property);
        }
        return changed;
    }

    /// <summary>Null where nothing can be made up.</summary>
    static object? Value(IProperty property, int n)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum) return Enum.GetValues(type) is { Length: > 0 } names ? names.GetValue(Math.Min(n, names.Length) - 1) : null;
        if (Plain(type, property, n) is { } plain) return plain;
        if (property.GetTypeMapping().Converter is not { } converter) return null;
        var stored = Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType;
        object?[] written = stored == typeof(string) ? [Plain(stored, property, n), $"{Plain(typeof(Guid), property, n)}", n == 1 ? "News {}" : "Page {}", "{}", "[]", ""] : [Plain(stored, property, n)];
        return written.Where(w => w is not null).Select(w => Read(converter, w!)).FirstOrDefault(v => v is not null);
    }

    /// <summary>Null where the text has a form of its own.</summary>
    static object? Read(Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter converter, object stored)
    {
        try
        {
            return converter.ConvertFromProvider(stored);
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or InvalidOperationException or System.Text.Json.JsonException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    static object? Plain(Type type, IProperty property, int n) => type switch
    {
        _ when type == typeof(string) => property.GetMaxLength() == 1 ? $"{n}" : new string((char)('0' + n), Math.Min(property.GetMaxLength() ?? 8, 8)),
        _ when type == typeof(int) => n,
        _ when type == typeof(long) => (long)n,
        _ when type == typeof(short) => (short)n,
        _ when type == typeof(bool) => n == 1,
        _ when type == typeof(double) => 49.5 + n,
        _ when type == typeof(Guid) => new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, n),
        _ when type == typeof(TimeOnly) => new TimeOnly(8 + n, 0),
        _ when type == typeof(DateTime) => new DateTime(2026, 1, n, 0, 0, 0, DateTimeKind.Utc),
        _ when type == typeof(byte[]) => new byte[] { (byte)n },
        _ => null,
    };
}
