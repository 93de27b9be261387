using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Mitoyen.Platform.Data;

/// <summary>Which database, from the configuration: <c>Database:Provider</c> is <c>sqlite</c> (default) or <c>postgresql</c>.</summary>
public sealed record DatabaseOptions(bool IsPostgres, string ConnectionString)
{
    public const string SqliteMigrations = "Mitoyen.Migrations.Sqlite";
    public const string PostgresMigrations = "Mitoyen.Migrations.Postgres";

    /// <summary>One row with two collections is one question; whoever reads many rows with two says AsSplitQuery.</summary>
    const QuerySplittingBehavior One = QuerySplittingBehavior.SingleQuery;

    /// <exception cref="InvalidOperationException">An unknown provider, or PostgreSQL without a connection string.</exception>
    public static DatabaseOptions From(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Mitoyen");
        return (configuration["Database:Provider"] ?? "sqlite") switch
        {
            "sqlite" => new(false, connection ?? SqliteFile(configuration["DataDirectory"] ?? "data")),
            "postgresql" => new(true, connection ?? throw new InvalidOperationException("PostgreSQL needs ConnectionStrings:Mitoyen.")),
            var other => throw new InvalidOperationException($"Database:Provider is sqlite or postgresql, not {other}."),
        };
    }

    public static string SqliteFile(string directory)
    {
        Directory.CreateDirectory(directory);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "mitoyen.db"), ForeignKeys = true, DefaultTimeout = 30 }.ToString();
    }

    public void Configure(DbContextOptionsBuilder builder)
    {
        if (IsPostgres) builder.UseNpgsql(ConnectionString, o => o.MigrationsAssembly(PostgresMigrations).UseQuerySplittingBehavior(One));
        else builder.UseSqlite(ConnectionString, o => o.MigrationsAssembly(SqliteMigrations).UseQuerySplittingBehavior(One)).AddInterceptors(new SqlitePragmas());
    }
}
