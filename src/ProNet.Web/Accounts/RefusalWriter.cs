using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;

namespace ProNet.Web.Accounts;

/// <summary>Writes what was refused as long as the process lives, and once more when it ends.</summary>
internal sealed class RefusalWriter(Refusals refusals, TimeProvider time, ILogger<RefusalWriter> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await refusals.WriteAsync(cancellationToken);
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or ObjectDisposedException)
        {
            log.LogWarning("What was refused could not be recorded, and is kept until it can be: {Reason}", e.GetBaseException().Message);
        }
    }
}
