namespace ProNet.Indexing.Imports;

/// <summary>A kind of import as the command line offers it.</summary>
/// <param name="Kind">Word after <c>import</c>, such as <c>people</c>.</param>
/// <param name="Reads">The files it reads, in words.</param>
/// <param name="RunAsync">Runs it.</param>
public sealed record ImportKind(string Kind, string Reads, RunImport RunAsync);
