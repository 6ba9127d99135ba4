using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;

namespace ProNet.Application.Searching;

/// <summary>Where <c>atleast:</c> finds little: the most of its things that find more. Bounded: of the first groups, each number is counted once.</summary>
internal sealed class Lowerings(AddressCounter counter)
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
                var more = await counter.CountAsync(question, address, cancellationToken) - total;
                if (more <= 0)
                    continue;
                found.Add(new Lowering(group, least, address, more));
                break;
            }
        }

        return found.ToValueList();
    }
}
