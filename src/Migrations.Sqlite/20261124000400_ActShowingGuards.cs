using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Sqlite;

/// <summary>The log of what was published is append-only: what the model cannot say, a trigger does.</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000400_ActShowingGuards")]
public sealed class ActShowingGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var verb in (string[])["UPDATE", "DELETE"])
            migrationBuilder.Sql($"""
                CREATE TRIGGER sites_act_showing_no_{verb} BEFORE {verb} ON sites_act_showing
                BEGIN SELECT RAISE(ABORT, 'The proof of publication is append-only.'); END;
                """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TRIGGER sites_act_showing_no_UPDATE; DROP TRIGGER sites_act_showing_no_DELETE;");
}
