namespace ProNet.Data.Alerts;

/// <summary>While there is a row, no digest is composed and no notification is sent; what is found meanwhile waits.</summary>
public sealed class AlertPause
{
    /// <summary>The only one.</summary>
    public const int TheId = 1;

    public int Id { get; set; } = TheId;

    public DateTime At { get; set; }
}
