namespace Mitoyen.Host.Tests.Databases;

/// <summary>The two databases that Mitoyen runs on; every test that touches one runs on both.</summary>
public enum Database { Sqlite, Postgres }
