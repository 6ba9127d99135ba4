namespace ProNet.Data.Copying;

/// <summary>A kind of row that is copied, whatever its entity.</summary>
internal interface ICopiedTable
{
    string Name { get; }

    /// <summary>Makes the target's next page what the source's is.</summary>
    Task<CopiedPage> CopyAsync(StoreCopyContext source, Func<StoreCopyContext> target, long after, CancellationToken cancellationToken);

    /// <summary>Removes what the source does not have.</summary>
    /// <returns>How many rows that were.</returns>
    Task<int> RemoveGoneAsync(StoreCopyContext source, StoreCopyContext target, CancellationToken cancellationToken);

    /// <summary>How many rows there are, and a sum that differs when any of them does.</summary>
    Task<(long Rows, string Checksum)> SumAsync(Func<StoreCopyContext> store, CancellationToken cancellationToken);
}
