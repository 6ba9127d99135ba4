using ProNet.Search;
using ProNet.Search.Schema;

namespace ProNet.Application.Searching;

/// <summary>Where little is found: the next wider radius, and the next lower number of years, that find more. Bounded: three steps of each are counted.</summary>
internal sealed class Widenings(AddressCounter counter)
{
    private const int MostSteps = 3;

    private static readonly double[] Radii = [10, 25, 50, 100, 200, 500];

    /// <param name="question">What was asked.</param>
    /// <param name="total">How many it finds.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<ValueList<Widening>> FindAsync(SearchPageRequest question, long total, CancellationToken cancellationToken)
    {
        var criteria = question.Address.Criteria;
        var found = new List<Widening>();
        if (criteria.Near is { } near)
            await AddFirstAsync(Radii.Where(km => km > near.Km).Select(km => near with { Km = km }).Select(wider => new Widening(wider, null, question.Address.WithNear(wider), 0)));
        foreach (var range in criteria.Ranges.Where(r => r.Minimum > 1 && SearchSchemas.For(criteria.Subject).Facet(r.Facet)?.Unit == RangeUnit.YearsInMonths))
            await AddFirstAsync(Lower(range.Minimum!.Value).Select(least => range with { Minimum = least }).Select(wider => new Widening(null, wider, question.Address.With(wider), 0)));
        return found.ToValueList();

        async Task AddFirstAsync(IEnumerable<Widening> steps)
        {
            foreach (var step in steps.Take(MostSteps))
            {
                var more = await counter.CountAsync(question, step.Address, cancellationToken) - total;
                if (more <= 0)
                    continue;
                found.Add(step with { More = more });
                return;
            }
        }
    }

    /// <summary>One less, two less, half.</summary>
    private static IEnumerable<int> Lower(int minimum) => new[] { minimum - 1, minimum - 2, minimum / 2 }.Where(least => least > 0).Distinct().OrderDescending();
}
