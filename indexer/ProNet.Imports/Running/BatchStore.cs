using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Imports;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Running;

/// <summary>
/// The storing half of a run: each batch in one transaction together with the counts of the run, on a context of its own so that tracked
/// entities never pile up. Killed at any moment, the store holds whole batches and a row that says how many.
/// </summary>
internal sealed class BatchStore<T>(IImporter<T> importer, IDbContextFactory<ProNetDbContext> contexts, long batchId, ImportCounts counts, RejectLog rejects)
    where T : class
{
    private const int Attempts = 3;

    public async Task StoreAsync(IReadOnlyList<ImportItem<T>> items, CancellationToken cancellationToken)
    {
        var refused = items.Where(i => i.Value is null).ToList();
        await rejects.AddAsync(refused, cancellationToken);
        var accepted = items.Where(i => i.Value is not null).ToList();
        try
        {
            await StoreTogetherAsync(accepted, refused.Count, cancellationToken);
        }
        catch (DbUpdateException e) when (accepted.Count > 1 && !IsOutOfOrder(e))
        {
            await CountAsync(refused.Count, cancellationToken);
            await StoreOneByOneAsync(accepted, cancellationToken);
        }
    }

    /// <summary>One record that the store refuses must not cost its whole batch.</summary>
    private async Task StoreOneByOneAsync(List<ImportItem<T>> items, CancellationToken cancellationToken)
    {
        var failures = 0;
        foreach (var item in items)
        {
            try
            {
                await StoreTogetherAsync([item], 0, cancellationToken);
            }
            catch (DbUpdateException e) when (!IsOutOfOrder(e) && ++failures < items.Count)
            {
                var reason = $"The store refused the record: {e.InnerException?.Message ?? e.Message}";
                await rejects.AddAsync([ImportItem<T>.Rejected(item.File, item.Line, reason, item.Key)], cancellationToken);
                await CountAsync(1, cancellationToken);
            }
        }
    }

    private async Task StoreTogetherAsync(List<ImportItem<T>> items, int refused, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TransactAsync(items, refused, cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Somebody edited one of these subjects meanwhile: read them again.
            }
        }
    }

    private Task CountAsync(int refused, CancellationToken cancellationToken) => StoreTogetherAsync([], refused, cancellationToken);

    private async Task TransactAsync(List<ImportItem<T>> items, int refused, CancellationToken cancellationToken)
    {
        var tally = await contexts.TransactAsync((context, ct) => TransactAsync(context, items, refused, ct), cancellationToken);
        counts.Add(tally, refused);
    }

    private async Task<StoreTally> TransactAsync(ProNetDbContext context, List<ImportItem<T>> items, int refused, CancellationToken cancellationToken)
    {
        var tally = new StoreTally();
        if (items.Count > 0)
            await importer.StoreAsync(context, items.ConvertAll(i => i.Value!), tally, cancellationToken);
        var read = refused + tally.Created + tally.Updated + tally.Unchanged;
        await context.Set<ImportBatch>().Where(b => b.Id == batchId).ExecuteUpdateAsync(
            set => set
                .SetProperty(b => b.Read, b => b.Read + read)
                .SetProperty(b => b.Created, b => b.Created + tally.Created)
                .SetProperty(b => b.Updated, b => b.Updated + tally.Updated)
                .SetProperty(b => b.Unchanged, b => b.Unchanged + tally.Unchanged)
                .SetProperty(b => b.Rejected, b => b.Rejected + refused),
            cancellationToken);
        return tally;
    }

    /// <summary>The store itself is in trouble (disk full, locked, read-only, corrupt), so trying record by record would only repeat it.</summary>
    private static bool IsOutOfOrder(DbUpdateException e) =>
        e is not DbUpdateConcurrencyException && e.InnerException?.Message.Contains("constraint", StringComparison.OrdinalIgnoreCase) != true;
}
