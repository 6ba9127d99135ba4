using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Imports;

namespace ProNet.Imports.Running;

/// <summary>Runs an import from paths to counts. Safe to kill and to run again at any moment; only one runs per store.</summary>
internal sealed class ImportRunner(IDbContextFactory<ProNetDbContext> contexts, IStoreLocks locks, ImportOptions options, TimeProvider time)
{
    /// <summary>Imports the files that the paths mean.</summary>
    /// <returns>Counts and problems; a wrong path, a broken file, a full disk and a cancellation are outcomes, not exceptions.</returns>
    public async Task<ImportOutcome> RunAsync<T>(
        IImporter<T> importer, IReadOnlyList<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        where T : class
    {
        await using var only = await locks.TryAcquireAsync(StoreLockNames.Import, cancellationToken);
        if (only is null)
            return Nothing(importer.Kind, ["Another import is running in this store. Wait for it to end, or choose another data folder with --data."]);

        var inputs = ImportInputs.Find(importer, paths);
        if (inputs.Files.Count == 0)
            return Nothing(importer.Kind, inputs.Problems) with { Skipped = inputs.Skipped };

        var started = time.GetTimestamp();
        var batch = await StartAsync(importer, inputs, cancellationToken);
        await using var rejects = new RejectLog(options.DataFolder, importer.Kind, batch.Id);
        var counts = new ImportCounts();
        ImportProgress Now() => counts.ToProgress(inputs.Files, time.GetElapsedTime(started));

        var reader = new ItemReader<T>(importer, inputs, options.BatchSize);
        var store = new BatchStore<T>(importer, contexts, batch.Id, counts, rejects);
        var (state, failure) = await ReadAndStoreAsync(importer, reader, store, () => progress?.Report(Now()), cancellationToken);
        await FinishAsync(batch.Id, state, failure);
        string[] failures = failure.Length > 0 ? [failure] : [];
        return new ImportOutcome(importer.Kind, batch.Id, state, Now(), [.. inputs.Problems, .. reader.Problems, .. failures], rejects.Path)
        {
            Unplaced = importer.Unplaced,
            Skipped = inputs.Skipped,
        };
    }

    private async Task<(ImportState State, string Failure)> ReadAndStoreAsync<T>(
        IImporter<T> importer, ItemReader<T> reader, BatchStore<T> store, Action report, CancellationToken cancellationToken)
        where T : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.CompletedTask;
        try
        {
            await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
                await importer.PrepareAsync(context, cancellationToken);
            reading = Task.Run(() => reader.RunAsync(stop.Token), CancellationToken.None);
            await foreach (var items in reader.Batches.ReadAllAsync(cancellationToken))
            {
                await store.StoreAsync(items, cancellationToken);
                report();
            }

            return (ImportState.Done, "");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (ImportState.Interrupted, "The import was stopped. Run it again: what is stored already is not imported twice.");
        }
        catch (Exception e) when (e is DbUpdateException or DbException or IOException)
        {
            return (ImportState.Failed, $"The store could not be written: {e.InnerException?.Message ?? e.Message} Whole batches before this are kept; put it right and run the import again.");
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    private async Task<ImportBatch> StartAsync<T>(IImporter<T> importer, ImportInputs inputs, CancellationToken cancellationToken)
        where T : class
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        await context.ImportBatches
            .Where(b => b.State == ImportState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, ImportState.Interrupted).SetProperty(b => b.FinishedAt, now), cancellationToken);
        var batch = new ImportBatch { Kind = importer.Kind, Files = string.Join(", ", inputs.Files.Select(f => f.Name)), StartedAt = now };
        context.ImportBatches.Add(batch);
        await context.SaveChangesAsync(cancellationToken);
        return batch;
    }

    /// <summary>Not cancellable: the end of a stopped import is a fact worth writing down. If even that fails, the next run marks it.</summary>
    private async Task FinishAsync(long batchId, ImportState state, string failure)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
            var now = time.GetUtcNow().UtcDateTime;
            await context.ImportBatches.Where(b => b.Id == batchId).ExecuteUpdateAsync(
                set => set.SetProperty(b => b.State, state).SetProperty(b => b.FinishedAt, now).SetProperty(b => b.Failure, failure),
                CancellationToken.None);
        }
        catch (Exception e) when (state == ImportState.Failed && e is DbException or DbUpdateException)
        {
            // The store is already known to be in trouble, and the outcome says so.
        }
    }

    private static ImportOutcome Nothing(string kind, IReadOnlyList<string> problems) =>
        new(kind, 0, ImportState.Failed, new ImportProgress(0, 0, 0, 0, 0, 0, 0, TimeSpan.Zero), problems, null);
}
