using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;

namespace ProNet.Application.Searching;

/// <summary>Where <c>atleast:</c> finds little: the most of its things that find more. Bounded: of the first groups, each number is counted once.</summary>
internal sealed class Lowerings(SearchBuilder builder, ISearcher searcher)
{
    private const int MostGroups = 2;

    /// <summary>Numbers that are tried of a group, from the next below.</summary>
    private const int MostSteps = 4;

    /// <param name="question">What was asked.</param>
    /// <param name="asked">The query as it was read.</param>
    /// <param name="total">How many it finds.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<ValueList<Lowering>> FindAsync(SearchPageRequest question, QueryNode asked, long total, CancellationToken cancellationToken)
    {
        var found = new List<Lowering>();
        foreach (var group in QueryClauses.Of(asked).OfType<AtLeastNode>().Distinct().Take(MostGroups))
        {
            for (var least = group.Minimum - 1; least >= Math.Max(1, group.Minimum - MostSteps); least--)
            {
                var address = question.Address.WithQueryText(QueryPrinter.Print(QueryClauses.WithLeast(asked, group, least), question.Language));
                var built = builder.Build(question.Viewer.Scope, address.Criteria, question.Language);
                var counted = await searcher.SearchAsync(built.Request with { Limit = 0, Without = question.Without, Correct = false }, cancellationToken);
                if (counted.Total <= total)
                    continue;
                found.Add(new Lowering(group, least, address, counted.Total - total));
                break;
            }
        }

        return found.ToValueList();
    }
}
