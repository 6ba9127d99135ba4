namespace ProNet.Application.Alerts;

/// <summary>What digests need to know of this installation.</summary>
public sealed class AlertOptions
{
    /// <summary>Where links in mails lead; ends with a slash. No request says it, because nobody asks for a digest.</summary>
    public Uri Site { get; init; } = new("http://localhost/");
}
