using System.Diagnostics.Metrics;
using ProNet.Data.Alerts;
using ProNet.Search.Schema;

namespace ProNet.Application.Webhooks;

/// <summary>What an operator watches of webhooks.</summary>
public static class WebhookMeter
{
    /// <summary>Name of the meter, for exporters.</summary>
    public const string Name = "ProNet.Webhooks";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>("pronet.webhooks.attempts", description: "Messages to webhooks that were tried, by what became of them.");

    /// <param name="state">Pending: it failed and is tried again.</param>
    public static void Tried(WebhookDeliveryState state) => Attempts.Add(1, new KeyValuePair<string, object?>("state", EnumCodes.Of(state)));
}
