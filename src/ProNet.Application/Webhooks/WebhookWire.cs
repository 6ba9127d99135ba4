using Microsoft.Extensions.Logging;

namespace ProNet.Application.Webhooks;

/// <summary>What messages leave by.</summary>
/// <param name="Sender">Posts one.</param>
/// <param name="Options">How many at a time.</param>
/// <param name="Log">Where errors go.</param>
public sealed record WebhookWire(WebhookSender Sender, WebhookOptions Options, ILogger<WebhookWire> Log)
{
    public int AtATime => Options.AtATime;
}
