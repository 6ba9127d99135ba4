using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProNet.Data;

namespace ProNet.Web.Hosting.Health;

/// <summary>The store answers a query.</summary>
internal sealed class StoreCheck(IDbContextFactory<ProNetDbContext> contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await store.IndexGenerations.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy("The store answers.");
    }
}
