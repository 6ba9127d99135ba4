using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.LearningToRank;

/// <summary><c>evaluate ltr</c>: learns from feature files and ranks others, beside two baselines.</summary>
internal static class LtrEvaluation
{
    public const string Usage =
        "usage: evaluate ltr --train FILE… [--validate FILE…] --test FILE… --run OUT [--discount standard|letor] [--empty zero|one|skip] [--draws N] [--folds N] [--seed N] [--minutes N]";

    private static readonly string[] Known = ["--train", "--validate", "--test", "--run", "--discount", "--empty", "--draws", "--folds", "--seed", "--minutes"];

    public static async Task<int> RunAsync(IEnumerable<string> args)
    {
        var options = new Options(args, Known, Usage);
        var (train, validate, test) = (options.Files("--train", required: true), options.Files("--validate"), options.Files("--test", required: true));
        var discount = options.Choice("--discount", ("standard", Discount.Logarithmic), ("letor", Discount.Letor));
        var empty = options.Choice("--empty", ("zero", EmptyQueries.Zero), ("one", EmptyQueries.One), ("skip", EmptyQueries.Skipped));
        var run = options.Text("--run");
        var learner = new Learner(Search(options, discount));

        var rejections = new Rejections();
        var (learned, tested) = (new SvmRankFile(rejections), new SvmRankFile(rejections));
        await learned.ReadAsync(train.Concat(validate));
        await tested.ReadAsync(test);
        rejections.Print();
        if (learned.FeatureCount == 0)
            throw new UsageException("There are no judged rows to learn from.");
        var (training, testing) = (learned.Build(learned.FeatureCount).Set, tested.Build(learned.FeatureCount));
        Console.WriteLine($"{training.QueryCount:N0} queries and {training.RowCount:N0} rows of {training.FeatureCount} features to learn from, {testing.Set.QueryCount:N0} and {testing.Set.RowCount:N0} to rank");

        var (bag, shape) = learner.Choose(training);
        var scores = learner.Train(training, bag, shape).Scores(testing.Set);
        await WriteAsync(run, testing, scores);
        if (testing.Set.RowCount > 0)
        {
            var table = new LtrTable("test", discount, empty);
            table.Add("best single feature", testing.Set, SingleFeature.BestOf(training, discount).Scores(testing.Set));
            table.Add("linear", testing.Set, Learner.Linear(training, testing.Set));
            table.Add("learned", testing.Set, scores);
            table.Print();
        }

        return rejections.Count == 0 ? 0 : 1;
    }

    public static SearchOptions Search(Options options, Discount discount) => new()
    {
        Discount = discount,
        Draws = options.Int("--draws", 4),
        Folds = options.Int("--folds", 5),
        Seed = options.Int("--seed", 1),
        Limit = TimeSpan.FromMinutes(options.Int("--minutes", 30)),
    };

    private static async Task WriteAsync(string path, JudgedRows rows, double[] scores)
    {
        await using var writer = new StreamWriter(path);
        var run = new TrecRun(writer);
        for (var query = 0; query < rows.Set.QueryCount; query++)
        {
            var from = rows.Set.Starts[query];
            await run.AddAsync(
                rows.Set.Queries[query],
                Enumerable.Range(from, rows.Set.Starts[query + 1] - from).OrderByDescending(row => scores[row]).ThenBy(row => row).Select(row => (rows.Documents[row], scores[row])));
        }
    }
}
