using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mitoyen.Platform.Data;

namespace Mitoyen.Migrations.Sqlite;

/// <summary>Full-text index over <c>platform_search</c>, kept by triggers. Words are folded already; FTS5 folds what an older version may have left.</summary>
[DbContext(typeof(MitoyenDb))]
[Migration("20261124000200_Search")]
sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE VIRTUAL TABLE platform_search_words USING fts5(Title, Body, Stems, content = 'platform_search', content_rowid = 'Id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
        INSERT INTO platform_search_words(platform_search_words, rank) VALUES ('rank', 'bm25(8.0, 1.0, 1.0)');
        INSERT INTO platform_search_words(platform_search_words) VALUES ('rebuild');
        CREATE TRIGGER platform_search_added AFTER INSERT ON platform_search BEGIN
            INSERT INTO platform_search_words(rowid, Title, Body, Stems) VALUES (new.Id, new.Title, new.Body, new.Stems);
        END;
        CREATE TRIGGER platform_search_removed AFTER DELETE ON platform_search BEGIN
            INSERT INTO platform_search_words(platform_search_words, rowid, Title, Body, Stems) VALUES ('delete', old.Id, old.Title, old.Body, old.Stems);
        END;
        CREATE TRIGGER platform_search_changed AFTER UPDATE ON platform_search BEGIN
            INSERT INTO platform_search_words(platform_search_words, rowid, Title, Body, Stems) VALUES ('delete', old.Id, old.Title, old.Body, old.Stems);
            INSERT INTO platform_search_words(rowid, Title, Body, Stems) VALUES (new.Id, new.Title, new.Body, new.Stems);
        END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP TRIGGER platform_search_added;
        DROP TRIGGER platform_search_removed;
        DROP TRIGGER platform_search_changed;
        DROP TABLE platform_search_words;
        """);
}
