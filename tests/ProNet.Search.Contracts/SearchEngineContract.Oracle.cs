using CsCheck;
using ProNet.Testing.Generators;

namespace ProNet.Search.Contracts;

/// <summary>Random documents and requests: the engine says what the reference engine says.</summary>
public abstract partial class SearchEngineContract
{
    /// <summary>Corpora tried; a real server takes seconds for each, so it has fewer unless the soak is asked for.</summary>
    protected virtual int Corpora => 50;

    private const int RequestsEach = 40;

    [Test]
    public async Task Search_WhenAskedAnything_AnswersLikeTheReferenceEngine()
    {
        var cases = DocumentGenerators.Corpus(0, 90).SelectMany(
            corpus => RequestGenerators.For(corpus).Array[RequestsEach].Select(requests => (Corpus: corpus, Requests: requests)));

        // The default printer would write whole corpora; the message names the request that differs, and the seed repeats it.
        await cases.SampleAsync(
            async example =>
            {
                await using var real = await CreateReadyEngineAsync();
                if (await OracleComparison.FindDifferenceAsync(real, Generation, example.Corpus, example.Requests) is { } difference)
                    throw new InvalidOperationException(difference);
            },
            iter: Corpora, threads: 1, print: example => $"{example.Corpus.Count} documents");
    }
}
