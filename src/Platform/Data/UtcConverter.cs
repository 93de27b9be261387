using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mitoyen.Platform.Data;

/// <summary>Instants are UTC in both databases; SQLite forgets the kind, PostgreSQL insists on it. Microseconds: what PostgreSQL keeps.</summary>
sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => new DateTime(value.Ticks - (value.Ticks % 10), DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
