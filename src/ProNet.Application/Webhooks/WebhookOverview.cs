using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>How feeds and webhooks of saved searches go.</summary>
public sealed record WebhookOverview
{
    public required int Feeds { get; init; }

    public required int Webhooks { get; init; }

    /// <summary>Given up until their owners say otherwise.</summary>
    public required int Stopped { get; init; }

    /// <summary>Used, and without success lately.</summary>
    public required int Failing { get; init; }

    /// <summary>Messages that are not taken yet.</summary>
    public required int Waiting { get; init; }

    /// <summary>Taken in the last day.</summary>
    public required int DeliveredLately { get; init; }

    /// <summary>Messages that were given up.</summary>
    public required int Dead { get; init; }

    /// <summary>Messages that failed, the latest first.</summary>
    public required IReadOnlyList<WebhookDelivery> Failures { get; init; }
}
