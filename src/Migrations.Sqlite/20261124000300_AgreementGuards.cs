using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Sqlite;

/// <summary>Terms that were signed are never written anew: what the model cannot say, triggers do. A draft replaces its terms (delete and insert).</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000300_AgreementGuards")]
public sealed class AgreementGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TRIGGER agreements_term_no_update BEFORE UPDATE ON agreements_term
            BEGIN SELECT RAISE(ABORT, 'A term is never changed.'); END;
            """);
        foreach (var (verb, row) in ((string, string)[])[("INSERT", "NEW"), ("DELETE", "OLD")])
            migrationBuilder.Sql($"""
                CREATE TRIGGER agreements_term_signed_{verb} BEFORE {verb} ON agreements_term
                WHEN ({row}."AmendmentId" IS NULL AND EXISTS (SELECT 1 FROM agreements_agreement a WHERE a."Id" = {row}."AgreementId" AND a."SignedOn" IS NOT NULL))
                  OR EXISTS (SELECT 1 FROM agreements_amendment a WHERE a."Id" = {row}."AmendmentId" AND a."SignedOn" IS NOT NULL)
                BEGIN SELECT RAISE(ABORT, 'Signed terms stay as they were signed.'); END;
                """);
        foreach (var table in (string[])["agreements_agreement", "agreements_amendment"])
        {
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_signed_update BEFORE UPDATE ON {table}
                WHEN OLD."SignedOn" IS NOT NULL AND (NEW."SignedOn" IS NOT OLD."SignedOn" OR NEW."EffectiveOn" IS NOT OLD."EffectiveOn" OR NEW."LastDay" IS NOT OLD."LastDay")
                BEGIN SELECT RAISE(ABORT, 'Signed terms stay as they were signed.'); END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_signed_delete BEFORE DELETE ON {table} WHEN OLD."SignedOn" IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'What was signed stays.'); END;
                """);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP TRIGGER agreements_term_no_update; DROP TRIGGER agreements_term_signed_INSERT; DROP TRIGGER agreements_term_signed_DELETE;
        DROP TRIGGER agreements_agreement_signed_update; DROP TRIGGER agreements_agreement_signed_delete;
        DROP TRIGGER agreements_amendment_signed_update; DROP TRIGGER agreements_amendment_signed_delete;
        """);
}
