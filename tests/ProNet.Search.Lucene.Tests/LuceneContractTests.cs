using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Contracts;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>The embedded engine keeps the contract.</summary>
public sealed class LuceneContractTests : SearchEngineContract
{
    protected override Task<EngineUnderTest> CreateEngineAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pronet-lucene-").FullName;
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(TestDay.Clock())
            .AddSingleton<IFacetLabels, FixedFacetLabels>()
            .AddLogging()
            .AddProNetLucene(folder)
            .BuildServiceProvider();
        return Task.FromResult(new EngineUnderTest(
            services.GetRequiredService<ISearcher>(),
            services.GetRequiredService<IIndexWriter>(),
            async () =>
            {
                await services.DisposeAsync();
                Directory.Delete(folder, recursive: true);
            }));
    }
}
