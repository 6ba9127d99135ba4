using ProNet.Ranking.Features;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Learning;

/// <summary>Trains a model from judged rows. What cannot be learned from is refused in a sentence, before ML.NET is asked; whoever asked keeps the model they have.</summary>
public static class ModelTrainer
{
    /// <summary>LightGBM on Linux needs libgomp1 of the system besides.</summary>
    internal const string NoCode = "The trainers have no code for this system, or libgomp1 is not installed. Train on x64 Linux, macOS or Windows and copy the model file here: any system ranks by it.";

    /// <param name="set">Judged rows.</param>
    /// <param name="schema">What their values mean.</param>
    /// <param name="bag">Members and their parameters; chosen by <see cref="ParameterSearch"/> on the same rows, or <see cref="BagParameters.Default"/>.</param>
    /// <param name="origin">Times, window and metrics for the model's card.</param>
    /// <param name="cancellationToken">Ends the training between two members.</param>
    public static TrainingOutcome Train(
        RankingSet set, FeatureSchema schema, BagParameters bag, TrainingOrigin origin, CancellationToken cancellationToken = default)
    {
        if (Problem(set, schema, bag) is { } problem)
            return TrainingOutcome.Refused(problem);
        var card = new ModelCard(origin.TrainedAt, origin.DataFrom, origin.DataTo, set.QueryCount, set.RowCount, origin.Seed, bag.InWords(), origin.Metrics);
        try
        {
            return TrainingOutcome.Of(Bag.Train(set, schema, bag, card, cancellationToken));
        }
        catch (Exception e) when (IsMissingCode(e))
        {
            return TrainingOutcome.Refused(NoCode);
        }
    }

    private static bool IsMissingCode(Exception? e) =>
        e is DllNotFoundException or BadImageFormatException || (e is TypeInitializationException or AggregateException && IsMissingCode(e.InnerException));

    /// <summary>Why nothing can be learned from a set, or nothing.</summary>
    public static string? Problem(RankingSet set, FeatureSchema schema, BagParameters bag)
    {
        if (set.FeatureCount != schema.Count)
            return $"Rows have {set.FeatureCount} values, and the schema {schema} has {schema.Count} features.";
        if (set.RowCount == 0)
            return "There are no judged rows to learn from.";
        if (Broken(set) is { } broken)
            return broken;
        if (!set.Grades.AsSpan().ContainsAnyExcept(set.Grades[0]))
            return $"All {set.RowCount} judged rows have the grade {set.Grades[0]}: there is no better and worse to learn.";
        if (!Enumerable.Range(0, set.QueryCount).Any(query => set.Grades.AsSpan(set.Starts[query]..set.Starts[query + 1]) is var own && own.ContainsAnyExcept(own[0])))
            return $"In none of {set.QueryCount} queries is one row better than another: there is no order to learn.";
        return bag.Weight > 0 ? null : "The bag has no member.";
    }

    private static string? Broken(RankingSet set)
    {
        if (set.Values.Length != set.RowCount * set.FeatureCount || set.Starts.Length != set.QueryCount + 1 || set.Starts[0] != 0 || set.Starts[^1] != set.RowCount)
            return "The rows are not as long as they say.";
        if (set.Weights is { } weights && (weights.Length != set.QueryCount || !weights.All(weight => double.IsFinite(weight) && weight > 0)))
            return "A query has no weight, or one that is no number above 0.";
        for (var query = 0; query < set.QueryCount; query++)
        {
            if (set.Starts[query] >= set.Starts[query + 1])
                return $"The query {set.Queries[query]} has no row.";
        }

        for (var row = 0; row < set.RowCount; row++)
        {
            if (set.Grades[row] is < 0 or > RankingSetBuilder.HighestGrade)
                return $"Row {row + 1} has the grade {set.Grades[row]}, which is not from 0 to {RankingSetBuilder.HighestGrade}.";
            foreach (var value in set.Row(row))
            {
                if (!float.IsFinite(value))
                    return $"Row {row + 1} has a value that is not a finite number.";
            }
        }

        return null;
    }
}
