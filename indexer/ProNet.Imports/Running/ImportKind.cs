namespace ProNet.Imports.Running;

/// <summary>A kind of import as the command line offers it.</summary>
/// <param name="Kind">Word after <c>import</c>, such as <c>people</c>.</param>
/// <param name="FormatDescription">The files it reads, in words.</param>
/// <param name="RunAsync">
/// Imports files and folders. Tells the progress, which may be null, after each batch on the storing thread; a cancellation stops between
/// batches, and what is stored stays.
/// </param>
public sealed record ImportKind(
    string Kind, string FormatDescription, Func<IReadOnlyList<string>, IProgress<ImportProgress>?, CancellationToken, Task<ImportOutcome>> RunAsync);
