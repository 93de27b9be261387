using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Journal;

/// <summary>What the tests of the journal do to it.</summary>
static class Chain
{
    public static async Task WriteAsync(MitoyenApp app, int links)
    {
        await using var scope = app.Scope(label: "Odile Renard");
        for (var i = 1; i <= links; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await JournalWriter.AppendAsync(scope.Db, [new("changed", "Commune", $"{i}", $$"""{"Name":"é{{i}}"}""", $$"""{"Name":"è{{i}}"}""")]);
        }
    }

    public static Task<BrokenLink?> VerifyAsync(MitoyenDb db) =>
        JournalChain.FirstBrokenLinkAsync(db.Set<JournalEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable());

    /// <summary>What somebody with the database's password can do, and the application cannot.</summary>
    public static Task DropGuardsAsync(MitoyenDb db, Database database) => db.Database.ExecuteSqlRawAsync(database == Database.Sqlite
        ? "DROP TRIGGER platform_journal_no_UPDATE; DROP TRIGGER platform_journal_no_DELETE"
        : "DROP TRIGGER platform_journal_guard ON platform_journal");
}
