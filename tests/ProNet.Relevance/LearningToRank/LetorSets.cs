using System.Globalization;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Measuring;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.LearningToRank;

/// <summary><c>evaluate letor</c>: the two published sets of feature files, against published numbers.</summary>
internal static class LetorSets
{
    public const string Usage = "usage: evaluate letor --source FOLDER [--only ohsumed|yandex] [--draws N] [--folds N] [--seed N] [--minutes N]";

    private static readonly string[] Known = ["--source", "--only", "--draws", "--folds", "--seed", "--minutes"];

    /// <summary>Worths from which the grades 1 to 4 of the Yandex set begin.</summary>
    private static readonly float[] GradeBounds = [0.07f, 0.14f, 0.41f, 0.61f];

    public static async Task<int> RunAsync(IEnumerable<string> args)
    {
        var options = new Options(args, Known, Usage);
        var folder = Path.Combine(options.Text("--source"), "evaluation");
        var only = options.Text("--only", "both");
        if (only != "yandex")
            await OhsumedAsync(Path.Combine(folder, "letor-ohsumed"), options);
        if (only != "ohsumed")
            await YandexAsync(Path.Combine(folder, "letor-yandex"), options);
        return 0;
    }

    /// <summary>Five official folds. Parameters are chosen on training and validation part of each; "as published" is trained from the training part alone, as the published numbers were.</summary>
    private static async Task OhsumedAsync(string folder, Options options)
    {
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("OHSUMED skipped: not there");
            return;
        }

        var search = LtrEvaluation.Search(options, Discount.Letor) with { TreeCounts = [50, 100, 200] };
        var table = new LtrTable("OHSUMED", Discount.Letor, EmptyQueries.Zero);
        for (var fold = 1; fold <= 5; fold++)
        {
            var files = Directory.GetFiles(Path.Combine(folder, $"Fold{fold}"));
            var train = await ReadAsync(files.Where(f => Path.GetFileName(f).StartsWith("training", StringComparison.OrdinalIgnoreCase)));
            var both = await ReadAsync(files.Where(f => !Path.GetFileName(f).StartsWith("test", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal));
            var test = await ReadAsync(files.Where(f => Path.GetFileName(f).StartsWith("test", StringComparison.OrdinalIgnoreCase)));
            var learner = new Learner(search);
            table.Add("best single feature", test, SingleFeature.BestOf(train, Discount.Letor).Scores(test));
            table.Add("linear", test, Learner.Linear(train, test));
            var (bag, shape) = learner.Choose(both);
            table.Add("learned, as published", test, learner.Train(train, bag, shape).Scores(test));
            table.Add("learned, training+validation", test, learner.Train(both, bag, shape).Scores(test));
        }

        table.Print();
        Console.WriteLine("published: RankBoost .4356, RankSVM .4411, ListNet .4489");
    }

    private static async Task YandexAsync(string folder, Options options)
    {
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("Yandex skipped: not there");
            return;
        }

        var train = await ReadTableAsync(Path.Combine(folder, "yandex_train.txt.gz"));
        var test = await ReadTableAsync(Path.Combine(folder, "yandex_test.txt.gz"));
        var learner = new Learner(LtrEvaluation.Search(options, Discount.Logarithmic));
        var (bag, shape) = learner.Choose(train);
        var scores = learner.Train(train, bag, shape).Scores(test);
        foreach (var empty in new[] { EmptyQueries.One, EmptyQueries.Skipped })
        {
            var table = new LtrTable("Yandex", Discount.Logarithmic, empty);
            table.Add("best single feature", test, SingleFeature.BestOf(train, Discount.Logarithmic).Scores(test));
            table.Add("linear", test, Learner.Linear(train, test));
            table.Add("learned", test, scores);
            table.Print();
        }

        Console.WriteLine("published (picked on the test set): LightGBM .7100, CatBoost .7148; they can only be of queries without a right answer counted as 1");
    }

    private static async Task<RankingSet> ReadAsync(IEnumerable<string> files)
    {
        var rejections = new Rejections();
        var reader = new SvmRankFile(rejections);
        await reader.ReadAsync(files);
        rejections.Print();
        return reader.Build(reader.FeatureCount).Set;
    }

    /// <summary>Columns: query, worth, address, group, features. Worths become grades at .07, .14, .41 and .61.</summary>
    private static async Task<RankingSet> ReadTableAsync(string path)
    {
        RankingSetBuilder? builder = null;
        await foreach (var (number, line) in InputLines.ReadAsync(path))
        {
            var columns = line.Split('\t');
            var worth = float.Parse(columns[1], CultureInfo.InvariantCulture);
            builder ??= new RankingSetBuilder(columns.Length - 4);
            var grade = GradeBounds.Count(bound => worth >= bound);
            if (builder.Add(columns[0], grade, [.. columns[4..].Select(value => float.Parse(value, CultureInfo.InvariantCulture))]) is { } problem)
                throw new UsageException($"{Path.GetFileName(path)}:{number}: {problem}");
        }

        return builder!.Build();
    }
}
