using Microsoft.EntityFrameworkCore;
using ProNet.Application.Expectations;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;

namespace ProNet.Indexing.Generations;

/// <summary>Tests all saved searches in any process, whether or not it searches: on the generation that the store names, with the words that the store has now.</summary>
public sealed class TestSearchesHandler(
    IDbContextFactory<ProNetDbContext> contexts, CheckExpectationsHandler check, IGenerationReader generations, SearchBuilder builder, CurrentLexicon lexicon)
{
    /// <exception cref="SearchEngineUnavailableException">There is no index, or it cannot be asked now.</exception>
    public async Task<ExpectationCheck> HandleAsync(CancellationToken cancellationToken)
    {
        await lexicon.RefreshAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var active = await context.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => (long?)g.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new SearchEngineUnavailableException("There is no search index yet. Run `rebuild` to build it.");
        return await check.HandleAsync(new AnsweringSide(builder, (request, ct) => generations.SearchAsync(active, request, ct)), null, cancellationToken);
    }
}
