namespace ProNet.Application.Alerts;

/// <summary>Everything that is due, once: what was sent is settled, digests are made, their mails written, and owners of searches that fail told. Each step goes on where a killed one stopped.</summary>
public sealed class RunDigestsHandler(SettleDigestsHandler settle, ComposeDigestsHandler compose, WriteDigestsHandler write, ReportQuarantinedHandler report)
{
    /// <returns>Digests made, and mails written.</returns>
    public async Task<(int Made, int Written)> HandleAsync(CancellationToken cancellationToken)
    {
        await settle.HandleAsync(cancellationToken);
        var (made, written) = (0, 0);
        try
        {
            made = await compose.HandleAsync(cancellationToken);
        }
        finally
        {
            // A search that spoils the making of digests keeps none back that was made.
            written = await write.HandleAsync(cancellationToken);
        }

        await report.HandleAsync(cancellationToken);
        return (made, written);
    }
}
