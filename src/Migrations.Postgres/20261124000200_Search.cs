using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Postgres;

/// <summary>Full-text index over <c>platform_search</c>: in French for its word endings, and as the words stand, for those that French leaves out. Accents are folded already.</summary>
[DbContext(typeof(MitoyenDb))]
[Migration("20261124000200_Search")]
sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE platform_search ADD COLUMN "Vector" tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('french', "Title"), 'A') || setweight(to_tsvector('simple', "Title"), 'A') ||
            setweight(to_tsvector('french', "Body"), 'D') || setweight(to_tsvector('simple', "Body" || ' ' || "Stems"), 'D')) STORED;
        CREATE INDEX "IX_platform_search_Vector" ON platform_search USING gin ("Vector");
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE platform_search DROP COLUMN "Vector";
        """);
}
