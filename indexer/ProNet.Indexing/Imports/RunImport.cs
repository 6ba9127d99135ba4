namespace ProNet.Indexing.Imports;

/// <summary>Runs one kind of import.</summary>
/// <param name="paths">Files and folders.</param>
/// <param name="progress">Told after each batch, on the storing thread; may be null.</param>
/// <param name="cancellationToken">Stops between batches; what is stored stays.</param>
public delegate Task<ImportOutcome> RunImport(IReadOnlyList<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);
