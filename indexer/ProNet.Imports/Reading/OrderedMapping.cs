namespace ProNet.Imports.Reading;

/// <summary>Maps a sequence on all processors and keeps its order.</summary>
internal static class OrderedMapping
{
    /// <summary>Items in work at once: enough to keep the processors busy, few enough that the largest records do not fill the memory.</summary>
    private static readonly int Most = 4 * Environment.ProcessorCount;

    /// <summary>
    /// The results in the order of the source. The source is read by the caller's thread alone; when reading it fails, what was read before comes
    /// out before the failure does.
    /// </summary>
    /// <param name="source">Items that stay valid after the next one is read.</param>
    /// <param name="map">Safe to run on several threads.</param>
    public static IEnumerable<TResult> MapInOrder<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> map)
    {
        var ahead = new Queue<Task<TResult>>(Most);
        using var items = source.GetEnumerator();
        Exception? failure = null;
        while (TryMoveNext(items, ref failure))
        {
            var item = items.Current;
            if (ahead.Count == Most)
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            ahead.Enqueue(Task.Run(() => map(item)));
        }

        while (ahead.TryDequeue(out var result))
            yield return result.GetAwaiter().GetResult();
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items, ref Exception? failure)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failure = e;
            return false;
        }
    }
}
