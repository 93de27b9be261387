using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Mitoyen.Platform.Journal;

/// <summary>Turns a tracked change into a note: the properties that changed, before and after, as JSON.</summary>
static class ChangeReader
{
    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JournalNote? Read(EntityEntry entry)
    {
        if (NotJournaled.IsKeptOut(entry.Metadata)) return null;
        var properties = entry.Properties.Where(p => !NotJournaled.IsKeptOut(p.Metadata)).ToList();
        var (verb, before, after) = entry.State switch
        {
            EntityState.Added => ("added", null, Write(properties, p => p.CurrentValue)),
            EntityState.Deleted => ("removed", Write(properties, p => p.OriginalValue), null),
            _ => ("changed", Write(Changed(properties), p => p.OriginalValue), Write(Changed(properties), p => p.CurrentValue)),
        };
        if (before == after) return null;
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Provider(entry.Property(p.Name), entry.Property(p.Name).CurrentValue));
        return new JournalNote(verb, entry.Metadata.ClrType.Name, string.Join(' ', key), before, after);
    }

    static IEnumerable<PropertyEntry> Changed(IEnumerable<PropertyEntry> properties) =>
        properties.Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue));

    static string? Write(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> value) =>
        JsonSerializer.Serialize(properties.Where(p => value(p) is not null).ToDictionary(p => p.Metadata.Name, p => Provider(p, value(p))), Json);

    static object? Provider(PropertyEntry property, object? value) =>
        value is null ? null : property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
