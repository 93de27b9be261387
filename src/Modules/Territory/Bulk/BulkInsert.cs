using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mitoyen.Territory.Bulk;

/// <summary>Writes many new rows inside the open transaction, as the mapping has them, past the change tracker: a prepared insert on SQLite, a binary COPY on PostgreSQL.</summary>
static class BulkInsert
{
    public static async Task InsertAsync<TEntity>(this MitoyenDb db, IEnumerable<TEntity> rows, Action<int> written, CancellationToken cancel) where TEntity : class
    {
        var table = BulkTable<TEntity>.Of(db);
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres) await CopyAsync(postgres, table, rows, written, cancel);
        else Write((SqliteConnection)db.Database.GetDbConnection(), table, rows, written, cancel);
    }

    static async Task CopyAsync<TEntity>(NpgsqlConnection connection, BulkTable<TEntity> table, IEnumerable<TEntity> rows, Action<int> written, CancellationToken cancel) where TEntity : class
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)", cancel);
        var count = 0;
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var read in table.Values)
            {
                if (read(row) is { } value) await copy.WriteAsync(value, cancel);
                else await copy.WriteNullAsync(cancel);
            }
            written(++count);
        }
        await copy.CompleteAsync(cancel);
    }

    static void Write<TEntity>(SqliteConnection connection, BulkTable<TEntity> table, IEnumerable<TEntity> rows, Action<int> written, CancellationToken cancel) where TEntity : class
    {
        using var insert = new SqliteStatement(connection, $"INSERT INTO {table.Name} ({table.ColumnList}) VALUES ({string.Join(", ", table.Values.Select((_, i) => $"?{i + 1}"))})");
        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Values.Count; i++) insert.Bind(i + 1, table.Values[i](row));
            insert.Run();
            written(++count);
            if (count % 1000 == 0) cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A command of the open transaction with parameters <c>@p0</c>, <c>@p1</c>…</summary>
    public static DbCommand Prepared(this MitoyenDb db, string sql, int parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>Runs an update for each row of values.</summary>
    public static async Task RunForEachAsync(this MitoyenDb db, string sql, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        DbCommand? command = null;
        foreach (var row in rows)
        {
            command ??= db.Prepared(sql, row.Length);
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
        }
        if (command is not null) await command.DisposeAsync();
    }
}
