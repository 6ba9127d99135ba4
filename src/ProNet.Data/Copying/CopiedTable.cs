using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Copying;

/// <summary>A kind of row that is copied, with the rows that belong to it.</summary>
/// <typeparam name="T">Its entity.</typeparam>
/// <param name="id">Its key.</param>
/// <param name="parts">Includes what belongs to it, in a certain order.</param>
/// <param name="page">How many are held at a time.</param>
internal sealed class CopiedTable<T>(Expression<Func<T, long>> id, Func<IQueryable<T>, IQueryable<T>> parts, int page = 400) : ICopiedTable
    where T : class
{
    private readonly Func<T, long> idOf = id.Compile();

    public string Name => typeof(T).Name;

    /// <summary>Rows are compared as they are written, so that a second run copies only what changed, and one that broke off goes on.</summary>
    public async Task<CopiedPage> CopyAsync(StoreCopyContext source, Func<StoreCopyContext> target, long after, CancellationToken cancellationToken)
    {
        var wanted = await ReadAsync(source, after, long.MaxValue, page, cancellationToken);
        var last = wanted.Count == page ? idOf(wanted[^1]) : (long?)null;
        await using var context = target();
        var held = (await ReadAsync(context, after, last ?? long.MaxValue, int.MaxValue, cancellationToken)).ToDictionary(idOf, RowText.Of);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var written = 0;
        foreach (var row in wanted)
        {
            var known = held.GetValueOrDefault(idOf(row));
            if (known == RowText.Of(row))
                continue;
            written++;
            if (known is not null)
                await ReplaceAsync(context, row, cancellationToken);
            else
                context.Add(row);
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CopiedPage(last, written);
    }

    public async Task<int> RemoveGoneAsync(StoreCopyContext source, StoreCopyContext target, CancellationToken cancellationToken)
    {
        var gone = await target.Set<T>().Select(id).ToListAsync(cancellationToken);
        gone = gone.Except(await source.Set<T>().Select(id).ToListAsync(cancellationToken)).ToList();
        foreach (var number in gone)
            await target.Set<T>().Where(Is(number)).ExecuteDeleteAsync(cancellationToken);
        return gone.Count;
    }

    public async Task<(long Rows, string Checksum)> SumAsync(Func<StoreCopyContext> store, CancellationToken cancellationToken)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        List<T> read;
        var after = 0L;
        do
        {
            await using var context = store();
            read = await ReadAsync(context, after, long.MaxValue, page, cancellationToken);
            foreach (var row in read)
                sum.AppendData(RowText.Utf8(row));
            rows += read.Count;
            after = read.Count > 0 ? idOf(read[^1]) : after;
        }
        while (read.Count == page);

        return (rows, Convert.ToHexStringLower(sum.GetHashAndReset().AsSpan(0, 8)));
    }

    private async Task<List<T>> ReadAsync(StoreCopyContext context, long after, long last, int most, CancellationToken cancellationToken)
    {
        var key = Expression.Parameter(typeof(T));
        var number = Expression.Invoke(id, key);
        var between = Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(Expression.GreaterThan(number, Expression.Constant(after)), Expression.LessThanOrEqual(number, Expression.Constant(last))), key);
        return await parts(context.Set<T>()).AsNoTracking().Where(between).OrderBy(id).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>The row itself is updated, because others may refer to it; what belongs to it is written anew.</summary>
    private async Task ReplaceAsync(StoreCopyContext context, T row, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        var held = (await parts(context.Set<T>()).Where(Is(idOf(row))).ToListAsync(cancellationToken)).Single();
        foreach (var part in context.Entry(held).Collections.SelectMany(c => c.CurrentValue?.Cast<object>() ?? []).ToList())
            context.Remove(part);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        context.Update(row);
        foreach (var part in context.Entry(row).Collections.SelectMany(c => c.CurrentValue?.Cast<object>() ?? []))
            context.Entry(part).State = EntityState.Added;
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private Expression<Func<T, bool>> Is(long number)
    {
        var key = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Invoke(id, key), Expression.Constant(number)), key);
    }
}
