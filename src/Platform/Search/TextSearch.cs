using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Search;

/// <summary>Full-text search inside the current partnership. A module joins the hits with its own rows, filtered by the viewer's reach, before it counts.</summary>
public sealed class TextSearch(MitoyenDb db, PartnershipScope scope)
{
    /// <summary>Puts a subject's words into the index, in the transaction of the caller's save. Empty words take it out.</summary>
    public async Task PutAsync(string subject, Guid subjectId, SearchLayer layer, string title, string body, CancellationToken cancel = default)
    {
        var document = db.Set<SearchDocument>().Local.FirstOrDefault(d => d.Subject == subject && d.SubjectId == subjectId && d.Layer == layer)
            ?? await db.Set<SearchDocument>().SingleOrDefaultAsync(d => d.Subject == subject && d.SubjectId == subjectId && d.Layer == layer, cancel);
        if (document is null) db.Add(NewDocument(subject, subjectId, layer, title, body));
        else (document.Title, document.Body, document.Stems) = (Join(title), Join(body), Stems(title, body));
    }

    /// <summary>The same for a subject that is certainly not in the index yet.</summary>
    public void PutNew(string subject, Guid subjectId, SearchLayer layer, string title, string body) => db.Add(NewDocument(subject, subjectId, layer, title, body));

    /// <summary>Subjects that hold every word, as rows to join in a query. <typeparamref name="TId"/>'s hit must be in the model (<see cref="MapHits"/>).</summary>
    public IQueryable<SearchHit<TId>> Hits<TId>(TextQuery query, string subject, bool withOfficersLayer) where TId : struct, IId<TId>
    {
        var hidden = withOfficersLayer ? "" : nameof(SearchLayer.Officers);
        return db.Database.IsNpgsql() ? PostgresHits<TId>(query, subject, hidden) : SqliteHits<TId>(query, subject, hidden);
    }

    /// <summary>A module calls this for the id of what it puts into the index.</summary>
    public static void MapHits<TId>(ModelBuilder model) where TId : struct, IId<TId> => model.Entity<SearchHit<TId>>().HasNoKey().ToView(null);

    /// <summary>The limit keeps SQLite from flattening the query, which would take the rank out of its reach.</summary>
    IQueryable<SearchHit<TId>> SqliteHits<TId>(TextQuery query, string subject, string hidden) where TId : struct, IId<TId> =>
        db.Set<SearchHit<TId>>().FromSql(
            $"""
            SELECT d."PartnershipId", d."SubjectId", CAST(MAX(-w.rank) * 1000000 AS INTEGER) AS "Score"
            FROM platform_search_words AS w INNER JOIN platform_search AS d ON d."Id" = w.rowid
            WHERE w.platform_search_words MATCH {query.ForSqlite} AND d."Subject" = {subject} AND d."Layer" <> {hidden}
            GROUP BY d."PartnershipId", d."SubjectId" LIMIT -1
            """);

    /// <summary>Each word as French (without its ending) or as it stands (French leaves out « le », « de »), at the beginning of a word.</summary>
    IQueryable<SearchHit<TId>> PostgresHits<TId>(TextQuery query, string subject, string hidden) where TId : struct, IId<TId>
    {
        var words = query.Words.Select(w => w + ":*").ToArray();
        return db.Set<SearchHit<TId>>().FromSql(
            $"""
            SELECT d."PartnershipId", d."SubjectId", CAST(MAX(ts_rank_cd(d."Vector", q.query)) * 1000000 AS bigint) AS "Score"
            FROM platform_search AS d CROSS JOIN (
                SELECT CAST(string_agg('(' || each.query || ')', ' & ') AS tsquery) AS query
                FROM (SELECT CAST(to_tsquery('french', word) || to_tsquery('simple', word) AS text) AS query FROM unnest({words}) AS word) AS each) AS q
            WHERE d."Vector" @@ q.query AND d."Subject" = {subject} AND d."Layer" <> {hidden}
            GROUP BY d."PartnershipId", d."SubjectId"
            """);
    }

    SearchDocument NewDocument(string subject, Guid subjectId, SearchLayer layer, string title, string body) => new()
    {
        PartnershipId = scope.Required, Subject = subject, SubjectId = subjectId, Layer = layer,
        Title = Join(title), Body = Join(body), Stems = Stems(title, body),
    };

    static string Join(string text) => string.Join(' ', Folding.Words(text));

    static string Stems(string title, string body) => string.Join(' ', Folding.Words($"{title} {body}").Select(Plurals.Off));
}
