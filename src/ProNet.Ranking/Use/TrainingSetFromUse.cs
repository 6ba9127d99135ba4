using ProNet.Ranking.Learning;

namespace ProNet.Ranking.Use;

/// <summary>
/// Judged rows from what was done. Each row that something was done about makes a query of its own: that row before all others of its list, weighted by its gain (2^grade − 1) over the
/// propensity of its position. Summed over lists this is, in expectation, the loss on the true wishes (Joachims, Swaminathan, Schnabel 2017, "Unbiased Learning-to-Rank with Biased Feedback", section 4;
/// Agarwal, Takatsu, Zaitsev, Joachims 2019 for DCG). Rows that something else was done about stay among the others: leaving them out would bring back the bias, because they stand high.
/// </summary>
public static class TrainingSetFromUse
{
    /// <param name="lists">Those that teach nothing are passed over.</param>
    /// <param name="bias">What positions do.</param>
    /// <param name="featureCount">Values of a row.</param>
    /// <param name="mostRows">The latest lists are taken as long as there is room.</param>
    /// <returns>Its queries are named by their lists, which may have several, side by side; weights have the mean 1.</returns>
    public static RankingSet Build(IReadOnlyList<UsedList> lists, PositionBias bias, int featureCount, int mostRows = 200_000)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(bias);
        var (values, grades, starts, names, weights) = (new List<float>(), new List<int>(), new List<int> { 0 }, new List<string>(), new List<double>());
        foreach (var list in Taken(lists, mostRows))
        {
            for (var acted = 0; acted < list.Count; acted++)
            {
                if (list.Grades[acted] == 0)
                    continue;
                values.AddRange(list.Features);
                for (var row = 0; row < list.Count; row++)
                    grades.Add(row == acted ? 1 : 0);
                starts.Add(grades.Count);
                names.Add(list.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
                weights.Add((Math.Pow(2, list.Grades[acted]) - 1) / bias.At(list.Positions[acted]));
            }
        }

        var mean = weights.Count == 0 ? 1 : weights.Average();
        return new RankingSet(featureCount, [.. values], [.. grades], [.. starts], [.. names]) { Weights = [.. weights.Select(weight => weight / mean)] };
    }

    private static List<UsedList> Taken(IReadOnlyList<UsedList> lists, int mostRows)
    {
        var (taken, rows) = (new List<UsedList>(), 0L);
        foreach (var list in lists.Where(list => list.Teaches).OrderByDescending(list => list.At).ThenByDescending(list => list.Id))
        {
            rows += (long)list.Count * list.Grades.Count(grade => grade > 0);
            if (rows > mostRows)
                break;
            taken.Add(list);
        }

        taken.Reverse();
        return taken;
    }
}
