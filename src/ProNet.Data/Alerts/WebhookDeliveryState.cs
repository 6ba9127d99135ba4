namespace ProNet.Data.Alerts;

/// <summary>What became of a message to a webhook. Stored by value, so never renumber.</summary>
public enum WebhookDeliveryState
{
    Pending = 0,

    /// <summary>The receiver took it.</summary>
    Delivered = 1,

    /// <summary>Closed without being sent: nothing of it was to be told any more.</summary>
    Empty = 2,

    /// <summary>Given up. Its hits stay its own, so that it can be sent again.</summary>
    Dead = 3,
}
