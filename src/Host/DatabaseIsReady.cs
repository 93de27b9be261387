using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host;

/// <summary>Ready once the database answers and no migration waits.</summary>
sealed class DatabaseIsReady(MitoyenDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy("Migrations en attente.") : HealthCheckResult.Healthy();
}
