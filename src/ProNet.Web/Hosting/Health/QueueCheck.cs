using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProNet.Indexing.Monitoring;

namespace ProNet.Web.Hosting.Health;

/// <summary>Changes reach the index in time. Late is degraded and still ready: what is served is right, only not the newest.</summary>
internal sealed class QueueCheck(IndexQueueReader queue, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = await queue.ReadAsync(cancellationToken);
        var lag = state.Lag(time);
        var data = new Dictionary<string, object> { ["waiting"] = state.Waiting, ["oldestSeconds"] = (long)lag.TotalSeconds, ["parked"] = state.DeadLettered };
        return lag > Late
            ? HealthCheckResult.Degraded("The index is more than five minutes behind the store: is a worker running?", data: data)
            : HealthCheckResult.Healthy("The index is up to date or nearly so.", data);
    }
}
