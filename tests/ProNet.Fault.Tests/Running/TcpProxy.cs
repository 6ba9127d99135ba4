using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ProNet.Fault.Tests.Running;

/// <summary>A cable between the programs and a server that a test can make slow, cut, or let answer that the server is too busy.</summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private static readonly byte[] TooBusy = Encoding.ASCII.GetBytes(
        "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nRetry-After: 1\r\nContent-Length: 67\r\nConnection: close\r\n\r\n{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"busy\"}}"[..^1] + " ");

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Uri target;
    private readonly Task accepting;
    private volatile CableState state;
    private int answeredBusy;
    private int cut;

    public TcpProxy(Uri target)
    {
        this.target = target;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>How many requests were answered with 429.</summary>
    public int AnsweredBusy => answeredBusy;

    /// <summary>How many connections were cut in the middle.</summary>
    public int Cut => cut;

    /// <summary>What the cable does from now on, to open connections too.</summary>
    public CableState State
    {
        get => state;
        set => state = value;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Task.Run(() => CarryAsync(client), stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                if (state == CableState.Busy)
                {
                    await AnswerBusyAsync(client.GetStream());
                    return;
                }

                await server.ConnectAsync(target.Host, target.Port, stop.Token);
                await Task.WhenAny(CopyAsync(client.GetStream(), server.GetStream()), CopyAsync(server.GetStream(), client.GetStream()));
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // The other side went away, or the test ended.
            }
        }
    }

    private async Task AnswerBusyAsync(NetworkStream stream)
    {
        var buffer = new byte[1 << 16];
        if (await stream.ReadAsync(buffer, stop.Token) == 0)
            return;
        Interlocked.Increment(ref answeredBusy);
        await stream.WriteAsync(TooBusy, stop.Token);
        await stream.FlushAsync(stop.Token);
        // What the client still sends is read, or the answer would be lost with the connection.
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        while (await stream.ReadAsync(buffer, patience.Token) > 0)
        {
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[4_096];
        while (await from.ReadAsync(buffer, stop.Token) is > 0 and var read)
        {
            if (state is CableState.Busy)
                return;
            if (state == CableState.Cut && Random.Shared.Next(4) == 0)
            {
                Interlocked.Increment(ref cut);
                await to.WriteAsync(buffer.AsMemory(0, read / 2), stop.Token);
                return;
            }

            if (state == CableState.Slow)
                await Task.Delay(60, stop.Token);
            await to.WriteAsync(buffer.AsMemory(0, read), stop.Token);
        }
    }
}
