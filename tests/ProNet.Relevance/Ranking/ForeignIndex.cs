using Microsoft.Extensions.DependencyInjection;
using ProNet.Domain.Access;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Relevance.Ranking;

/// <summary>
/// Documents of somebody else in the embedded engine, as the people or jobs that the question is about, in a folder that goes with this. Asked with any of the words of a query instead of
/// all: who measures a ranking wants to see what comes last as well.
/// </summary>
internal sealed class ForeignIndex : IAsyncDisposable
{
    /// <summary>Words of a query that are asked for: the rarest, where there are more.</summary>
    private const int MostWords = 48;

    private const int LargestBatch = 2_000;
    private const int MostReadForWords = 2_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pronet-evaluate-");
    private readonly ServiceProvider services;
    private readonly IReadOnlyList<ForeignText> documents;
    private readonly SubjectKind subject;
    private readonly DateOnly today;
    private readonly Dictionary<string, int> frequencies = [];

    private ForeignIndex(IReadOnlyList<ForeignText> documents, Question question)
    {
        (this.documents, subject) = (documents, question is Question.Jobs or Question.Occupations ? SubjectKind.Job : SubjectKind.Member);
        today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton<IFacetLabels, NoLabels>().AddProNetLucene(Path.Combine(folder.FullName, "index")).BuildServiceProvider();
    }

    public static async Task<ForeignIndex> CreateAsync(IReadOnlyList<ForeignText> documents, Question question)
    {
        var index = new ForeignIndex(documents, question);
        var writer = index.services.GetRequiredService<IIndexWriter>();
        await writer.CreateGenerationAsync(1, CancellationToken.None);
        foreach (var batch in documents.Select(index.Document).Chunk(LargestBatch))
            await writer.WriteAsync(1, [.. batch.Select(IndexOperation.Put)], CancellationToken.None);
        await writer.ActivateGenerationAsync(1, CancellationToken.None);
        foreach (var document in documents)
        {
            foreach (var stem in TextAnalysis.Analyze(document.Title + " " + Beginning(document.Text)).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal))
                index.frequencies[stem] = index.frequencies.GetValueOrDefault(stem) + 1;
        }

        return index;
    }

    /// <summary>Numbers of documents, best first, with the score of the engine.</summary>
    public async Task<IReadOnlyList<(int Document, double Score)>> AskAsync(ForeignText query, int limit)
    {
        var words = Words(query).ToValueList();
        if (words.IsEmpty)
            return [];
        var criteria = new SearchCriteria { Subject = subject };
        var request = new SearchRequest(AccessScope.Anonymous, criteria, words.Count == 1 ? words[0] : new OrNode(words), today) { Limit = limit, Correct = false, TimeLimit = TimeSpan.FromMinutes(5) };
        var response = await services.GetRequiredService<ISearcher>().SearchAsync(request, CancellationToken.None);
        return [.. response.Hits.Select(hit => ((int)hit.Id - 1, hit.Score))];
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Each word once, those of the title first, then by how often they stand there and how rare they are.</summary>
    private IEnumerable<QueryNode> Words(ForeignText query)
    {
        var text = query.Title + "\n" + query.Text;
        return TextAnalysis.Analyze(text)
            .GroupBy(token => token.Stem, StringComparer.Ordinal)
            .Where(word => frequencies.ContainsKey(word.Key))
            .OrderByDescending(word => word.First().Start < query.Title.Length)
            .ThenByDescending(word => (1 + Math.Log(word.Count())) * Math.Log((1.0 + documents.Count) / frequencies[word.Key]))
            .ThenBy(word => word.First().Start)
            .Take(MostWords)
            .Select(word => (QueryNode)new WordNode(text.Substring(word.First().Start, word.First().Length)));
    }

    private static string Beginning(string text) => text.Length <= MostReadForWords ? text : text[..MostReadForWords];

    private SearchDocument Document(ForeignText text, int number) => subject == SubjectKind.Job
        ? new JobDocument { Id = number + 1, Version = 1, Audience = Audience.Everyone, UpdatedOn = today, PostedOn = today, Title = text.Title, Description = text.Text }
        : new MemberDocument { Id = number + 1, Version = 1, Audience = Audience.Everyone, UpdatedOn = today, Name = "", Headline = text.Title, Summary = text.Text };

    private sealed class NoLabels : IFacetLabels
    {
        public string Label(string facet, string value, string language) => value;
    }
}
