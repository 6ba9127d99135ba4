using Hangfire;
using Microsoft.Extensions.Logging;
using ProNet.Data.Feed;

namespace ProNet.Indexing.Hosting;

/// <summary>Lets go of consumers of the change feed that nobody works for any more; otherwise changes would be kept for them for ever. Safe to run at any time.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class ForgetConsumersJob(ConsumerRegistry consumers, ILogger<ForgetConsumersJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var name in await consumers.ForgetUnseenAsync(cancellationToken))
            log.LogWarning("No process has worked for {Consumer} in {Days} days; changes are not kept for it any more.", name, ConsumerRegistry.Patience.TotalDays);
    }
}
