using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>A listener that gives the answers it was told, one a connection, as bytes: for what a real server cannot be made to do at will.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    /// <summary>The beginning of an answer, after which the connection is cut. (One that is cut before is used again by the framework itself.)</summary>
    public const string Cut = "HTTP/1.1 2";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<int, string> answers;
    private readonly Task accepting;
    private int asked;

    /// <param name="answers">The answer to each request, counted from 1, as sent; one that is shorter than it says stalls.</param>
    public CannedServer(Func<int, string> answers)
    {
        this.answers = answers;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Head and body of each request, as far as both are text.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>An answer with a body of JSON.</summary>
    public static string Answer(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} Canned\r\nContent-Type: application/json\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }

        await Task.WhenAll(connections);
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                Requests.Enqueue(await RequestAsync(stream));
                var answer = answers(Interlocked.Increment(ref asked));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), stop.Token);
                if (answer != Cut && !IsWhole(answer))
                    await Task.Delay(Timeout.Infinite, stop.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
            }
        }
    }

    private async Task<string> RequestAsync(NetworkStream stream)
    {
        var (request, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        do
        {
            var read = await stream.ReadAsync(buffer, stop.Token);
            if (read == 0)
                break;
            request.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }
        while (!IsWhole(request.ToString()));
        return request.ToString();
    }

    private static bool IsWhole(string message)
    {
        const string length = "Content-Length: ";
        var end = message.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        var start = message.IndexOf(length, 0, end, StringComparison.OrdinalIgnoreCase);
        var said = start < 0 ? "0" : message[(start + length.Length)..message.IndexOf('\r', start)];
        return message.Length - end - 4 >= int.Parse(said, System.Globalization.CultureInfo.InvariantCulture);
    }
}
