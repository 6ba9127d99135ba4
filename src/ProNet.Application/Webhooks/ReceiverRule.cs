using ProNet.Application.SavedSearches;

namespace ProNet.Application.Webhooks;

/// <summary>Which addresses may be saved for a webhook. Each connection is checked again: what a name leads to changes.</summary>
public sealed class ReceiverRule(HostLookUp hosts, WebhookOptions options)
{
    public const int LongestUrl = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>The address without fragment; or null with what is wrong with it.</returns>
    public async Task<(Uri? Url, SavedSearchProblem Problem)> CheckAsync(string? text, CancellationToken cancellationToken)
    {
        if (Read(text) is not { } url)
            return (null, SavedSearchProblem.BrokenReceiver);
        if (url.Scheme != Uri.UriSchemeHttps && !options.AllowLocal)
            return (null, SavedSearchProblem.InsecureReceiver);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var addresses = await hosts.FindAsync(url.IdnHost, patience.Token);
            if (addresses.Length == 0)
                return (null, SavedSearchProblem.UnknownReceiver);
            // All of them: which one is taken is not ours to say.
            if (addresses.All(a => ReceiverAddresses.MayReach(a, options)))
                return (url, SavedSearchProblem.None);
            // Which names there are in the private network is nobody's business: such a name is answered like one that does not exist.
            return (null, url.HostNameType == UriHostNameType.Dns ? SavedSearchProblem.UnknownReceiver : SavedSearchProblem.PrivateReceiver);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, SavedSearchProblem.UnknownReceiver);
        }
    }

    private static Uri? Read(string? text) =>
        text is { Length: > 0 and <= LongestUrl } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.UserInfo.Length == 0 && url.IdnHost.Length > 0
            ? new Uri(url.GetLeftPart(UriPartial.Query))
            : null;
}
