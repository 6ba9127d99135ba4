using Npgsql;

namespace ProNet.Data.Postgres;

/// <summary>Notices commits by what the server sends to a connection of its own, which begins with the first look. Triggers of the tables send it.</summary>
internal sealed class NotificationWatch(string connection) : StoreWatch, IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private Task? listening;
    private volatile bool isListening;

    protected override TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    protected override bool Notices => isListening;

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (listening is not null)
            await listening;
        stop.Dispose();
    }

    protected override void Look()
    {
        lock (gate)
            listening ??= Task.Run(ListenAsync);
        if (!isListening)
            Notice();
    }

    private async Task ListenAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync(stop.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or InvalidOperationException)
            {
                // A server that is away is told by everybody who asks it something.
                isListening = false;
                await Task.WhenAny(Task.Delay(BetweenTries, stop.Token));
            }
        }
    }

    private async Task ListenOnceAsync(CancellationToken cancellationToken)
    {
        await using var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        session.Notification += (_, _) => Notice();
        await session.OpenAsync(cancellationToken);
        await using (var command = new NpgsqlCommand("LISTEN pronet", session))
            await command.ExecuteNonQueryAsync(cancellationToken);
        isListening = true;
        // What was committed before.
        Notice();
        while (true)
            await session.WaitAsync(cancellationToken);
    }
}
