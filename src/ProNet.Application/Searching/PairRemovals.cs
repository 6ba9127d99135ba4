using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Where no single removal helps: which two do together. Bounded: of the first few things asked for, each pair is counted once.</summary>
internal sealed class PairRemovals(AddressCounter counter)
{
    /// <summary>Things asked for that are paired: fifteen counts at most.</summary>
    private const int MostParts = 6;

    private const int MostOffered = 3;

    /// <param name="question">What was asked.</param>
    /// <param name="removals">Everything that could be removed, filters first.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<ValueList<PairRemoval>> FindAsync(SearchPageRequest question, ValueList<Relaxation> removals, CancellationToken cancellationToken)
    {
        var parts = removals.OrderBy(r => r.Kind).Take(MostParts).ToList();
        if (parts.Count < 3)
            return [];
        var found = new List<PairRemoval>();
        for (var first = 0; first < parts.Count; first++)
        {
            for (var second = first + 1; second < parts.Count; second++)
            {
                var address = question.Address.Without(parts[first]).Without(parts[second]);
                if (await counter.CountAsync(question, address, cancellationToken) is > 0 and var more)
                    found.Add(new PairRemoval(parts[first], parts[second], address, more));
            }
        }

        return found.OrderByDescending(p => p.More).Take(MostOffered).ToValueList();
    }
}
