using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.Tests.HouseRules;

/// <summary>The model of both databases, read as the migrations read it.</summary>
public sealed class Tables
{
    [Theory, InlineData(false), InlineData(true)]
    public void Carry_the_name_of_their_module(bool postgres) =>
        House.Keeps("A table's prefix says whose it is, so that nobody else writes to it.", Entities(postgres).SelectMany(WrongPrefix));

    [Theory, InlineData(false), InlineData(true)]
    public void Are_not_tied_across_modules(bool postgres) =>
        House.Keeps("No navigation and no foreign key crosses a module: store the id, ask the contract. Otherwise no module can change its tables alone.", Entities(postgres).SelectMany(Ties));

    [Theory, InlineData(false), InlineData(true)]
    public void Belong_to_a_partnership_or_say_why_not(bool postgres) =>
        House.Keeps("Every row carries its partnership and a filter hides it from the others; what all share says why: [SharedAcrossPartnerships(\"…\")].", Entities(postgres).SelectMany(Homeless));

    [Theory, InlineData(false), InlineData(true)]
    public void That_people_edit_have_a_version(bool postgres) =>
        House.Keeps("What changes after it was written is IVersioned, with its version as a concurrency token: otherwise an edit is lost without a word. (What the journal leaves out is technical; a mark that something ended is set once and says the same whoever sets it.)",
            Entities(postgres).SelectMany(LosesEdits));

    [Theory, InlineData(false), InlineData(true)]
    public void Hold_only_types_that_both_databases_order_rightly(bool postgres) =>
        House.Keeps("SQLite keeps decimal, DateTimeOffset and TimeSpan as text or loses them, and floating point is for maps only; an instant is UTC and its name ends with At.", Entities(postgres).SelectMany(e => e.GetProperties()).SelectMany(WrongType));

    [Fact]
    public void Have_ids_that_sort_by_time() =>
        House.Keeps("Ids are version 7: they sort by time and keep indexes compact.", House.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(WrongId));

    [Fact]
    public void Catch_the_planted_offenders()
    {
        using var db = House.Database(postgres: false, new PlantedModule());
        var offender = Designed(db).FindEntityType(typeof(PlantedRow))!;

        Assert.NotEmpty(WrongPrefix(offender));
        Assert.NotEmpty(Ties(offender));
        Assert.NotEmpty(Homeless(offender));
        Assert.NotEmpty(LosesEdits(offender));
        Assert.Equal(4, offender.GetProperties().SelectMany(WrongType).Count());
        Assert.NotEmpty(WrongId(typeof(PlantedId)));
    }

    static List<IEntityType> Entities(bool postgres)
    {
        using var db = House.Database(postgres);
        return [.. Designed(db).GetEntityTypes()];
    }

    static IModel Designed(MitoyenDb db) => db.GetService<IDesignTimeModel>().Model;

    static IEnumerable<string> WrongPrefix(IEntityType entity)
    {
        var owner = AllModules.List.FirstOrDefault(m => m.GetType().Assembly == entity.ClrType.Assembly)?.Name ?? "platform";
        return entity.GetTableName() is { } table && !table.StartsWith(owner + "_", StringComparison.Ordinal) ? [$"{entity.ClrType.Name} is in {table}, not in {owner}_…"] : [];
    }

    static IEnumerable<string> Ties(IEntityType entity) =>
        entity.GetForeignKeys().Where(k => k.PrincipalEntityType.ClrType.Assembly != entity.ClrType.Assembly).Select(k => $"{entity.ClrType.Name} → {k.PrincipalEntityType.ClrType.Name}");

    static IEnumerable<string> Homeless(IEntityType entity)
    {
        if (entity.IsOwned()) yield break;
        var shared = entity.ClrType.GetCustomAttributes(typeof(SharedAcrossPartnershipsAttribute), false).OfType<SharedAcrossPartnershipsAttribute>().FirstOrDefault();
        var belongs = typeof(IBelongsToPartnership).IsAssignableFrom(entity.ClrType);
        if (!belongs && string.IsNullOrWhiteSpace(shared?.Reason)) yield return $"{entity.ClrType.FullName} belongs to no partnership and does not say why";
        if (belongs && entity.GetDeclaredQueryFilters().All(f => f.Key != MitoyenDb.PartnershipFilter)) yield return $"{entity.ClrType.FullName} has no partnership filter";
    }

    static IEnumerable<string> LosesEdits(IEntityType entity)
    {
        if (entity.IsOwned() || NotJournaled.IsKeptOut(entity)) yield break;
        var changing = Mutations.Of(entity.ClrType).Where(p => entity.FindProperty(p) is { } property && !NotJournaled.IsKeptOut(property) && !IsEndMark(property)).ToList();
        if (changing.Count > 0 && !typeof(IVersioned).IsAssignableFrom(entity.ClrType)) yield return $"{entity.ClrType.FullName} changes ({string.Join(", ", changing)}) and has no version";
        if (typeof(IVersioned).IsAssignableFrom(entity.ClrType) && !entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken) yield return $"{entity.ClrType.FullName}.Version is no concurrency token";
    }

    /// <summary>A nullable day or instant: RevokedAt, EndedOn, To.</summary>
    static bool IsEndMark(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) is { } day && (day == typeof(DateTime) || day == typeof(DateOnly));

    static IEnumerable<string> WrongType(IProperty property)
    {
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        stored = Nullable.GetUnderlyingType(stored) ?? stored;
        var name = $"{property.DeclaringType.ClrType.Name}.{property.Name}";
        if (stored == typeof(decimal) || stored == typeof(DateTimeOffset) || stored == typeof(TimeSpan) || stored == typeof(float)) yield return $"{name} is a {stored.Name}";
        if (stored == typeof(double) && property.Name is not ("Latitude" or "Longitude")) yield return $"{name} is a {stored.Name}";
        if (stored == typeof(DateTime) && !property.Name.EndsWith("At", StringComparison.Ordinal)) yield return $"{name} is an instant whose name does not end with At";
    }

    static IEnumerable<string> WrongId(Type type)
    {
        if (!type.IsValueType || !type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(Kernel.IId<>))) return [];
        var made = type.GetMethod("New", [])?.Invoke(null, null);
        return made is not null && ((Guid)type.GetProperty("Value")!.GetValue(made)!).Version == 7 ? [] : [$"{type.Name}.New() is missing or gives no version 7"];
    }
}
