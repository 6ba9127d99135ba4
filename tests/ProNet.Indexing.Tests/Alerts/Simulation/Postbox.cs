using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>A mail server in this process, for hundreds of connections a second, that does what it is told to do.</summary>
internal sealed class Postbox : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly SemaphoreSlim gate = new(1);
    private readonly List<Delivery> deliveries = [];
    private readonly Task serving;

    public Postbox()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public enum Mood
    {
        Accepts,

        /// <summary>Ends each connection at once.</summary>
        Away,

        /// <summary>Takes nobody's mail for now.</summary>
        Busy,

        /// <summary>Has the mail, and ends the connection before it says so.</summary>
        CutsAfterData,
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Mood Is { get; set; }

    /// <summary>What came since the last call, with what is on its way: that came when it was sent.</summary>
    public async Task<List<Delivery>> TakeAsync()
    {
        await gate.WaitAsync();
        var taken = deliveries.ToList();
        deliveries.Clear();
        gate.Release();
        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        listener.Dispose();
        end.Dispose();
        gate.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await TalkAsync(client);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The other side ended it, or all of it ends.
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        if (Is == Mood.Away)
            return;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1);
        (writer.AutoFlush, writer.NewLine) = (true, "\r\n");
        await writer.WriteLineAsync("220 here".AsMemory(), end.Token);
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            var verb = line.Length < 4 ? line : line[..4].ToUpperInvariant();
            if (verb == "DATA")
            {
                await gate.WaitAsync(end.Token);
                try
                {
                    await writer.WriteLineAsync("354 go on".AsMemory(), end.Token);
                    if (await ReadDataAsync(reader) is { } raw)
                        Keep(raw);
                }
                finally
                {
                    gate.Release();
                }

                if (Is == Mood.CutsAfterData)
                    return;
            }

            var answer = verb == "RCPT" && Is == Mood.Busy ? "451 4.2.1 Later" : verb == "QUIT" ? "221 bye" : "250 ok";
            await writer.WriteLineAsync(answer.AsMemory(), end.Token);
            if (verb == "QUIT")
                return;
        }
    }

    /// <returns>Null when the other side went before the end.</returns>
    private async Task<string?> ReadDataAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            if (line == ".")
                return text.ToString();
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        }

        return null;
    }

    private void Keep(string raw)
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(raw));
        using var message = MimeMessage.Load(stream);
        deliveries.Add(new Delivery(message.MessageId ?? "", SimulatedLetters.Read(message.TextBody ?? "")));
    }

    /// <param name="MessageId">Of the mail.</param>
    /// <param name="Told">What it tells of: digest, search, and the number of somebody.</param>
    public sealed record Delivery(string MessageId, List<(long Digest, long Search, long Subject)> Told);
}
