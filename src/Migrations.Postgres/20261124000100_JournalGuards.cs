using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Postgres;

/// <summary>The journal is append-only for whoever uses the database through the application: what the model cannot say, a trigger does.</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000100_JournalGuards")]
public sealed class JournalGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION platform_journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The journal is append-only.'; END $$;
        CREATE TRIGGER platform_journal_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_journal
        FOR EACH STATEMENT EXECUTE FUNCTION platform_journal_refuse();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TRIGGER platform_journal_guard ON platform_journal; DROP FUNCTION platform_journal_refuse();");
}
