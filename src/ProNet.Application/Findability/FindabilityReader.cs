using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Responses;

namespace ProNet.Application.Findability;

/// <summary>
/// The counterfactual of a member: which single true addition to the profile would have put them into more of the searches of others. Each search is run about the member alone,
/// and asked what of it could be left out; nothing is said of what fewer than <see cref="FewestPeople"/> asked for. Whole days, so that nobody can watch a search arrive.
/// </summary>
public sealed class FindabilityReader(IDbContextFactory<ProNetDbContext> contexts, SearchBuilder builder, ISearcher searcher, TimeProvider time)
{
    /// <summary>Whatever is shown was asked for by so many people at least.</summary>
    public const int FewestPeople = 5;

    /// <summary>Days that are looked back; saved searches count as long as they are there.</summary>
    public const int Days = 30;

    /// <summary>Searches that are tried, those of the most people first.</summary>
    private const int MostSearches = 100;

    private const int MostShown = 10;

    /// <summary>After so long no further search is begun.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>What a profile can truly be given; not names, employers, places and years, which are as they are.</summary>
    private static readonly string[] Addable = ["skill", "certificate", "language", "open", "work"];

    private readonly AskedSearchReader asked = new(contexts);

    /// <returns>Null where fewer than <see cref="FewestPeople"/> searched, or the viewer has no profile.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<FindabilityReport?> ReadAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } member)
            return null;
        var today = time.GetUtcNow().UtcDateTime.Date;
        var started = time.GetTimestamp();
        var (tried, finding) = (new List<AskedSearch>(), 0);
        var missing = new Dictionary<(string Facet, string Value), List<AskedSearch>>();
        foreach (var search in (await asked.ReadAsync(member, today.AddDays(-Days), today, cancellationToken)).Take(MostSearches).TakeWhile(_ => time.GetElapsedTime(started) < Longest))
        {
            if (await AskAsync(search, member, cancellationToken) is not { } answer)
                continue;
            tried.Add(search);
            finding += answer.Finds ? 1 : 0;
            foreach (var fact in answer.Missing)
            {
                if (!missing.TryGetValue(fact, out var searches))
                    missing.Add(fact, searches = []);
                searches.Add(search);
            }
        }

        var people = PeopleOf(tried);
        return people < FewestPeople ? null : new FindabilityReport(tried.Count, people, finding, Shown(missing));
    }

    private static ValueList<MissingFact> Shown(Dictionary<(string Facet, string Value), List<AskedSearch>> missing) => missing
        .Select(m => new MissingFact(m.Key.Facet, m.Key.Value, m.Value.Count, PeopleOf(m.Value)))
        .Where(m => m.People >= FewestPeople)
        .OrderByDescending(m => m.Searches).ThenByDescending(m => m.People).ThenBy(m => m.Value, StringComparer.Ordinal)
        .Take(MostShown).ToValueList();

    private static int PeopleOf(IEnumerable<AskedSearch> searches) => searches.SelectMany(s => s.Askers).Distinct().Count();

    /// <returns>Null where the search takes too long.</returns>
    private async Task<(bool Finds, IReadOnlySet<(string Facet, string Value)> Missing)?> AskAsync(AskedSearch search, long member, CancellationToken cancellationToken)
    {
        var built = builder.Build(AccessScope.Of(search.View), search.Criteria, search.Language).Request;
        var request = built with { Among = [member], Limit = 0, CountRemovals = true, Correct = false, TimeLimit = Longest };
        try
        {
            var response = await searcher.SearchAsync(request, cancellationToken);
            return (response.Total > 0, response.Total > 0 ? new HashSet<(string, string)>() : response.Relaxations.Where(r => r.More > 0).Select(r => FactOf(r, request.Query)).OfType<(string, string)>().ToHashSet());
        }
        catch (SearchTimeLimitException)
        {
            return null;
        }
    }

    private static (string Facet, string Value)? FactOf(Relaxation removal, QueryNode query)
    {
        (string Facet, string Value)? fact = removal.Kind switch
        {
            RelaxationKind.FacetValue when !removal.Value.StartsWith('-') => (removal.Name, removal.Value),
            RelaxationKind.Clause => QueryClauses.Of(query).FirstOrDefault(clause => QueryPrinter.Print(clause) == removal.Name) switch
            {
                ConceptNode { Kind: ConceptKind.Skill } skill => ("skill", skill.Concept),
                ConceptNode { Kind: ConceptKind.Certificate } certificate => ("certificate", certificate.Concept),
                ValueNode { Values: [var only] } value => (value.Field, only),
                _ => null,
            },
            _ => null,
        };
        return fact is { } found && Addable.Contains(found.Facet) ? found : null;
    }
}
