using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Postgres;

/// <summary>Terms that were signed are never written anew: what the model cannot say, triggers do. A draft replaces its terms (delete and insert).</summary>
[DbContext(typeof(MitoyenDb)), Migration("20261124000300_AgreementGuards")]
public sealed class AgreementGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION agreements_term_guard() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE touched agreements_term;
        BEGIN
          IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'A term is never changed.'; END IF;
          IF TG_OP = 'INSERT' THEN touched := NEW; ELSE touched := OLD; END IF;
          IF (touched."AmendmentId" IS NULL AND EXISTS (SELECT 1 FROM agreements_agreement a WHERE a."Id" = touched."AgreementId" AND a."SignedOn" IS NOT NULL))
             OR EXISTS (SELECT 1 FROM agreements_amendment a WHERE a."Id" = touched."AmendmentId" AND a."SignedOn" IS NOT NULL)
          THEN RAISE EXCEPTION 'Signed terms stay as they were signed.'; END IF;
          RETURN touched;
        END $$;
        CREATE TRIGGER agreements_term_guard BEFORE INSERT OR UPDATE OR DELETE ON agreements_term FOR EACH ROW EXECUTE FUNCTION agreements_term_guard();

        CREATE FUNCTION agreements_signed_guard() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD."SignedOn" IS NULL THEN IF TG_OP = 'DELETE' THEN RETURN OLD; ELSE RETURN NEW; END IF; END IF;
          IF TG_OP = 'DELETE' OR NEW."SignedOn" IS DISTINCT FROM OLD."SignedOn" OR NEW."EffectiveOn" IS DISTINCT FROM OLD."EffectiveOn" OR NEW."LastDay" IS DISTINCT FROM OLD."LastDay"
          THEN RAISE EXCEPTION 'Signed terms stay as they were signed.'; END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER agreements_agreement_guard BEFORE UPDATE OR DELETE ON agreements_agreement FOR EACH ROW EXECUTE FUNCTION agreements_signed_guard();
        CREATE TRIGGER agreements_amendment_guard BEFORE UPDATE OR DELETE ON agreements_amendment FOR EACH ROW EXECUTE FUNCTION agreements_signed_guard();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP TRIGGER agreements_term_guard ON agreements_term; DROP FUNCTION agreements_term_guard();
        DROP TRIGGER agreements_agreement_guard ON agreements_agreement; DROP TRIGGER agreements_amendment_guard ON agreements_amendment; DROP FUNCTION agreements_signed_guard();
        """);
}
