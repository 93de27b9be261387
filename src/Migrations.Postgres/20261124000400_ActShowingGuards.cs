using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Postgres;

/// <summary>The log of what was published is append-only: what the model cannot say, a trigger does.</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000400_ActShowingGuards")]
public sealed class ActShowingGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION sites_act_showing_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The proof of publication is append-only.'; END $$;
        CREATE TRIGGER sites_act_showing_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON sites_act_showing
        FOR EACH STATEMENT EXECUTE FUNCTION sites_act_showing_refuse();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TRIGGER sites_act_showing_guard ON sites_act_showing; DROP FUNCTION sites_act_showing_refuse();");
}
