using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;
using Mitoyen.Platform.Modules;
using Mitoyen.Platform.Search;

namespace Mitoyen.Platform.Data;

/// <summary>
/// The one database. It has no DbSet on purpose: a module asks for <c>Set&lt;T&gt;()</c> of its own internal entities, so no other module can.
/// Every change is written to the journal in the same transaction.
/// </summary>
public sealed class MitoyenDb(
    DbContextOptions<MitoyenDb> options,
    IEnumerable<IModule> modules,
    PartnershipScope scope,
    ActorContext actor,
    TimeProvider clock,
    IEnumerable<IBeforeSave> beforeSaves) : DbContext(options)
{
    public const string PartnershipFilter = "Partnership";

    /// <summary>Read by the query filters; the empty id matches no row.</summary>
    PartnershipId CurrentPartnership => scope.Current ?? default;

    internal TimeProvider Clock => clock;
    internal ActorContext Actor => actor;
    internal PartnershipId? Partnership => scope.Current;
    internal List<JournalNote> PendingNotes { get; } = [];

    /// <summary>An event for the journal (somebody signed in) that is saved with the next changes, or not at all.</summary>
    public void Note(JournalNote note) => PendingNotes.Add(note);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder, modules);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        JournalMapping.Map(modelBuilder);
        MailMapping.Map(modelBuilder);
        SearchMapping.Map(modelBuilder);
        foreach (var module in modules) module.MapModel(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Select(e => e.ClrType).ToList())
        {
            if (typeof(IBelongsToPartnership).IsAssignableFrom(entity))
                FilterMethod.MakeGenericMethod(entity).Invoke(this, [modelBuilder]);
            if (typeof(IVersioned).IsAssignableFrom(entity))
                modelBuilder.Entity(entity).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        }
    }

    static readonly System.Reflection.MethodInfo FilterMethod = typeof(MitoyenDb)
        .GetMethod(nameof(FilterByPartnership), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    void FilterByPartnership<TEntity>(ModelBuilder model) where TEntity : class, IBelongsToPartnership =>
        model.Entity<TEntity>().HasQueryFilter(PartnershipFilter, row => row.PartnershipId == CurrentPartnership);

    /// <exception cref="NotSupportedException">Always: the journal needs the asynchronous path.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: it writes the journal in the same transaction.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var before in beforeSaves) await before.BeforeSaveAsync(this, cancellationToken);
        return await JournaledSave.RunAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
    }
}
