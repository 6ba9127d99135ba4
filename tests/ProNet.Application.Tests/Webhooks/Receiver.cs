using System.Net;
using System.Text;
using ProNet.Application.Webhooks;

namespace ProNet.Application.Tests.Webhooks;

/// <summary>Receivers of messages, in the place of the network: it checks each signature, keeps what it took, and answers as the test says.</summary>
internal sealed class Receiver : HttpMessageHandler
{
    private readonly Lock gate = new();

    /// <summary>Of the hosts that it knows; what others get is not checked.</summary>
    public Dictionary<string, string> Secrets { get; } = [];

    public List<Taken> Seen { get; } = [];

    public Func<Taken, Task<HttpStatusCode>> Answer { get; set; } = _ => Task.FromResult(HttpStatusCode.NoContent);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var (host, id, at) = (request.RequestUri!.Host, One("webhook-id"), long.Parse(One("webhook-timestamp"), System.Globalization.CultureInfo.InvariantCulture));
        if (Secrets.TryGetValue(host, out var secret))
            Assert.That(One("webhook-signature"), Is.EqualTo(WebhookSignature.Of(secret, id, at, body)));
        var taken = new Taken(host, id, at, Encoding.UTF8.GetString(body).Split('|', StringSplitOptions.RemoveEmptyEntries));
        lock (gate)
            Seen.Add(taken);
        return new HttpResponseMessage(await Answer(taken));

        string One(string name) => request.Headers.GetValues(name).Single();
    }

    public sealed record Taken(string Host, string Id, long At, string[] Titles);
}
