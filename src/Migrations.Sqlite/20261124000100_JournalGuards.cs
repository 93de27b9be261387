using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Sqlite;

/// <summary>The journal is append-only for whoever uses the database through the application: what the model cannot say, a trigger does.</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000100_JournalGuards")]
public sealed class JournalGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var verb in (string[])["UPDATE", "DELETE"])
            migrationBuilder.Sql($"""
                CREATE TRIGGER platform_journal_no_{verb} BEFORE {verb} ON platform_journal
                BEGIN SELECT RAISE(ABORT, 'The journal is append-only.'); END;
                """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TRIGGER platform_journal_no_UPDATE; DROP TRIGGER platform_journal_no_DELETE;");
}
