using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>Queries with what is right, and how near the answers come.</summary>
internal interface IMeasure
{
    /// <returns>A score for each query; none where the data for it are missing.</returns>
    IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data);
}
