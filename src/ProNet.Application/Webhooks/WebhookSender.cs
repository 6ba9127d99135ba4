using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace ProNet.Application.Webhooks;

/// <summary>
/// Posts messages. It connects to the addresses that it has checked and to no others, follows no redirect, uses no proxy, and reads of an answer only how it begins.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private const int LongestHeadKilobytes = 16;

    private readonly WebhookOptions options;
    private readonly HttpMessageInvoker http;

    public WebhookSender(WebhookOptions options, HostLookUp hosts)
        : this(options, Handler(options, hosts))
    {
    }

    /// <param name="options">How long it waits.</param>
    /// <param name="handler">What sends.</param>
    public WebhookSender(WebhookOptions options, HttpMessageHandler handler) => (this.options, http) = (options, new HttpMessageInvoker(handler));

    /// <summary>One attempt. What goes wrong on the way is an answer, and no exception.</summary>
    public async Task<WebhookReply> SendAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Patience);
        using var request = Request(message);
        try
        {
            // The head says whether it was taken; what follows is not read.
            using var response = await http.SendAsync(request, patience.Token);
            var status = (int)response.StatusCode;
            return new WebhookReply(status, status is >= 200 and < 300 ? "" : status is >= 300 and < 400 ? $"It answered {status}; redirects are not followed." : $"It answered {status}.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookReply(null, "It did not answer in time.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            return new WebhookReply(null, Sentence(e));
        }
    }

    public void Dispose() => http.Dispose();

    private static HttpRequestMessage Request(WebhookMessage message)
    {
        var timestamp = message.At.ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, message.Url) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ProNet", null));
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("webhook-signature", WebhookSignature.Of(message.Secret, message.Id, timestamp, message.Body));
        return request;
    }

    private static SocketsHttpHandler Handler(WebhookOptions options, HostLookUp hosts) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would look the name up anew.
        UseProxy = false,
        ConnectTimeout = options.Patience,
        MaxResponseHeadersLength = LongestHeadKilobytes,
        // What stays open was checked when it was opened.
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = options.PerHost,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, options, hosts, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint receiver, WebhookOptions options, HostLookUp hosts, CancellationToken cancellationToken)
    {
        var addresses = await hosts.FindAsync(receiver.Host, cancellationToken);
        if (addresses.Length == 0)
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "Nobody knows its host.");
        if (!addresses.All(a => ReceiverAddresses.MayReach(a, options)))
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Its host leads to a private address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // These, and not what the name leads to by now.
            await socket.ConnectAsync(addresses, receiver.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Of the kind of error alone: words of the system or of the receiver could be long, or tell of networks.</summary>
    private static string Sentence(Exception exception) => exception is HttpRequestException http
        ? http.HttpRequestError switch
        {
            _ when http.InnerException is HttpRequestException inner => Sentence(inner),
            HttpRequestError.NameResolutionError => "Nobody knows its host.",
            HttpRequestError.SecureConnectionError => "Its certificate was not accepted.",
            HttpRequestError.ConnectionError when http.InnerException is null => http.Message,
            HttpRequestError.ConnectionError => "It cannot be reached.",
            _ => "It did not answer as HTTP does.",
        }
        : "The connection ended.";
}
