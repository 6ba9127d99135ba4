namespace ProNet.Application.Webhooks;

/// <summary>Everything that is due, once: messages are made and sent until there is nothing more to tell. Each step goes on where a killed one stopped.</summary>
public sealed class RunWebhooksHandler(ComposeDeliveriesHandler compose, DeliverWebhooksHandler deliver, WebhookQueue queue)
{
    /// <summary>More than this waits for the next run.</summary>
    private const int MostRounds = 100;

    /// <returns>How many messages were taken by their receivers.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var made = await compose.HandleAsync(cancellationToken);
            taken += await deliver.HandleAsync(cancellationToken);
            if (made == 0)
                break;
        }

        await queue.ForgetAsync(cancellationToken);
        return taken;
    }
}
