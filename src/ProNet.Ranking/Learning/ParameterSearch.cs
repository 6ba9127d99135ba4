using System.Collections.Concurrent;

namespace ProNet.Ranking.Learning;

/// <summary>
/// Chooses the members of a bag by cross-validation on the training rows: draws parameters at random (Bergstra and Bengio 2012), then adds members for as long as the average of their
/// out-of-fold scores gets better (ensemble selection, Caruana et al. 2004). It begins with the best, and a member must gain more where there are fewer queries to see it by: a choice among many is easily flattered.
/// </summary>
public static class ParameterSearch
{
    private const int Rounds = 12;

    /// <summary>By the root of the number of queries: a tenth of the usual spread of NDCG over queries, hence a tenth of its standard error.</summary>
    private const double LeastGain = 0.03;

    /// <param name="whole">The rows to learn from; nothing else is looked at.</param>
    /// <param name="options">How widely to search.</param>
    /// <param name="time">Measures the limit of the search.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static BagChoice Run(RankingSet whole, SearchOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var began = time.GetTimestamp();
        var set = Sample(whole, options);
        var validation = new CrossValidation(set, options.Folds, options.Seed, options.Discount);
        var tried = new ConcurrentBag<Tried>();
        foreach (var ridge in options.Ridges)
        {
            var linear = new LinearParameters { Ridge = ridge };
            tried.Add(Try(validation, null, linear, validation.Linear(linear)));
        }

        // Each objective in turn, so that a search that is cut short has seen all of them.
        var candidates = options.Objectives.Select(objective => Draw(objective, options, set.RowCount).ToList()).ToList();
        var turns = Enumerable.Range(0, options.Draws).SelectMany(draw => candidates.Select(kind => kind[draw]));
        Parallel.ForEach(turns, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, candidate =>
        {
            if (time.GetElapsedTime(began) > options.Limit)
                return;
            var scores = validation.Trees(candidate, options.TreeCounts, cancellationToken);
            for (var i = 0; i < scores.Length; i++)
                tried.Add(Try(validation, candidate with { Trees = options.TreeCounts[i] }, null, scores[i]));
        });

        return Select(validation, [.. tried.OrderByDescending(t => t.Ndcg).ThenBy(t => t.Name, StringComparer.Ordinal)], options);
    }

    private static RankingSet Sample(RankingSet set, SearchOptions options)
    {
        if (set.RowCount <= options.Rows)
            return set;
        var queries = Enumerable.Range(0, set.QueryCount).ToArray();
        new Random(options.Seed).Shuffle(queries);
        var rows = 0;
        return set.Of([.. queries.TakeWhile(query => (rows += set.Starts[query + 1] - set.Starts[query]) <= options.Rows).Append(queries[0]).Distinct()]);
    }

    private static Tried Try(CrossValidation validation, TreeParameters? trees, LinearParameters? linear, double[] scores) =>
        new(trees, linear, trees?.ToString() ?? linear!.ToString(), trees?.Objective.ToString() ?? "Linear", scores, validation.Measure(scores));

    private static BagChoice Select(CrossValidation validation, IReadOnlyList<Tried> tried, SearchOptions options)
    {
        List<Tried> kinds = [.. tried.GroupBy(t => t.Kind).Select(kind => kind.First())];
        List<Tried> chosen = [tried[0]];
        var least = LeastGain / Math.Sqrt(validation.Queries);
        var pool = tried.Take(options.Pool).Concat(kinds).Distinct().ToList();
        var best = validation.Measure(Mean(chosen));
        for (var round = 0; round < Rounds; round++)
        {
            var next = pool.Select(t => (Tried: t, Ndcg: validation.Measure(Mean([.. chosen, t])))).MaxBy(n => n.Ndcg);
            if (next.Ndcg < best + least)
                break;
            chosen.Add(next.Tried);
            best = next.Ndcg;
        }

        var members = chosen.GroupBy(t => t).Select(g => (g.Key, Weight: (double)g.Count())).ToList();
        return new BagChoice(
            new BagParameters(
                [.. members.Where(m => m.Key.Trees is not null).Select(m => m.Key.Trees! with { Weight = m.Weight, Seeds = options.Seeds })],
                [.. members.Where(m => m.Key.Linear is not null).Select(m => m.Key.Linear! with { Weight = m.Weight })]),
            best,
            [.. tried.Select(t => (t.Name, t.Ndcg))]);
    }

    private static double[] Mean(List<Tried> members)
    {
        var mean = new double[members[0].Scores.Length];
        foreach (var member in members)
        {
            for (var i = 0; i < mean.Length; i++)
                mean[i] += member.Scores[i] / members.Count;
        }

        return mean;
    }

    private static IEnumerable<TreeParameters> Draw(Objective objective, SearchOptions options, int rows)
    {
        var random = new Random(options.Seed + (int)objective);
        T Pick<T>(params T[] values) => values[random.Next(values.Length)];
        // What is usual is among them: a search of few draws must not end below it.
        yield return new TreeParameters { Objective = objective, FeatureFraction = 0.4 };
        for (var i = 1; i < options.Draws; i++)
        {
            yield return new TreeParameters
            {
                Objective = objective,
                Leaves = rows < 40_000 ? Pick(4, 7, 15, 31) : Pick(15, 31, 63, 127),
                LearningRate = Pick(0.02, 0.03, 0.05, 0.08),
                MinimumRowsOfLeaf = Pick(10, 20, 50, 100),
                FeatureFraction = Pick(0.2, 0.4, 0.6, 0.8),
                RowFraction = Pick(0.5, 0.7, 0.9),
                L2 = Pick(0.1, 1.0, 10.0),
                Bins = Pick(63, 255),
                Sigmoid = Pick(0.5, 1.0, 2.0),
            };
        }
    }

    private sealed record Tried(TreeParameters? Trees, LinearParameters? Linear, string Name, string Kind, double[] Scores, double Ndcg);
}
