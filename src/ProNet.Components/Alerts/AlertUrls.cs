namespace ProNet.Components.Alerts;

/// <summary>Where what stands in mails about saved searches leads.</summary>
public static class AlertUrls
{
    /// <summary>One POST ends mails like the one with this address (RFC 8058).</summary>
    public const string Stop = "/alerts/stop";

    /// <summary>Ends, pauses or spaces out, without signing in.</summary>
    public const string Choices = "/alerts/choices";

    /// <summary>What administrators see of mails about saved searches.</summary>
    public const string Admin = "/admin/alerts";

    /// <summary>Tells which mail somebody comes from.</summary>
    public const string Mark = "digest";

    public static string StopWith(string token) => $"{Stop}?token={token}";

    public static string ChoicesWith(string token) => $"{Choices}?token={token}";

    /// <summary>Everything that a digest tells of a search.</summary>
    public static string New(long searchId, long digestId) => FormattableString.Invariant($"/searches/{searchId}/new/{digestId}");

    /// <summary>A page of what a digest tells of.</summary>
    public static string Marked(string page, long digestId) => FormattableString.Invariant($"{page}?{Mark}={digestId}");
}
