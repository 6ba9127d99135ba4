namespace ProNet.Indexing.Generations;

/// <summary>Asks the worker of the data folder, in whichever process it runs, for a rebuild.</summary>
public sealed class RequestRebuildHandler
{
    private readonly GenerationStore store;

    internal RequestRebuildHandler(GenerationStore store) => this.store = store;

    /// <returns>The number of the generation that is requested or being built already.</returns>
    public Task<long> HandleAsync(CancellationToken cancellationToken) => store.RequestAsync(cancellationToken);
}
