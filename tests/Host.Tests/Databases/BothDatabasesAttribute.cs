using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>Runs a theory on SQLite and on PostgreSQL; further values, if any, follow the database.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BothDatabasesAttribute(params object?[] values) : DataAttribute
{
    public object?[] Values { get; } = values;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<Database>().Select(database => new TheoryDataRow([database, .. Values]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
