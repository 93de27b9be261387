using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Mitoyen.Territory.Bulk;

/// <summary>
/// One prepared statement, run for many rows straight on SQLite's own interface: a command object of the provider costs more than the row itself.
/// Values are stored exactly as the provider stores them (identifiers as upper-case text, days and instants as ISO text).
/// </summary>
sealed class SqliteStatement : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;
    readonly byte[] text = new byte[36];

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <param name="index">1 for the first parameter.</param>
    public void Bind(int index, object? value)
    {
        Check(value switch
        {
            null => raw.sqlite3_bind_null(statement, index),
            string words => raw.sqlite3_bind_text(statement, index, words),
            Guid id => Bind(index, id),
            DateOnly day => raw.sqlite3_bind_text(statement, index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime at => raw.sqlite3_bind_text(statement, index, at.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            bool yes => raw.sqlite3_bind_int64(statement, index, yes ? 1 : 0),
            int number => raw.sqlite3_bind_int64(statement, index, number),
            long number => raw.sqlite3_bind_int64(statement, index, number),
            double number => raw.sqlite3_bind_double(statement, index, number),
            _ => throw new NotSupportedException($"A bulk insert does not know how SQLite stores {value.GetType().Name}."),
        });
    }

    public void Run()
    {
        Check(raw.sqlite3_step(statement));
        Check(raw.sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    int Bind(int index, Guid id)
    {
        id.TryFormat(text, out _);
        for (var i = 0; i < text.Length; i++)
            if (text[i] is >= (byte)'a' and <= (byte)'f') text[i] -= 'a' - 'A';
        return raw.sqlite3_bind_text(statement, index, text);
    }

    void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW)) throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), code);
    }
}
