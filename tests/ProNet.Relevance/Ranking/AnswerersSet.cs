using System.Globalization;
using System.Xml;
using ProNet.Imports.Text;
using ProNet.Relevance.Evaluating;

namespace ProNet.Relevance.Ranking;

/// <summary>
/// <c>evaluate answerers</c>: who answers a question of a Stack Exchange site best. Answers of the first half of the time are the evidence; questions of the second half, by their words alone, are asked for
/// those of the first half's answerers who then answered (1) and whose answer was accepted (2).
/// </summary>
internal static class AnswerersSet
{
    public const string Usage = "usage: evaluate answerers --source FOLDER";

    private static readonly Weighing[] Weighings =
    [
        .. from power in new[] { 1.0, 2 }
           from activity in new[] { 0.0, 0.5, 1 }
           from halfLife in new[] { 60.0, 180, double.PositiveInfinity }
           select new Weighing(power, activity, halfLife),
    ];

    public static async Task<int> RunAsync(IEnumerable<string> args)
    {
        var options = new Options(args, ["--source"], Usage);
        var path = Path.Combine(options.Text("--source"), "evaluation", "experts-quantum-stackexchange", "Posts.xml");
        if (!File.Exists(path))
        {
            Console.WriteLine("answerers skipped: not there");
            return 0;
        }

        var posts = Read(path);
        var questions = posts.Where(post => post.Parent.Length == 0).ToDictionary(post => post.Text.Id);
        var answers = posts.Where(post => post.Parent.Length > 0 && post.Author.Length > 0 && questions.ContainsKey(post.Parent)).ToList();
        var written = questions.Values.Select(q => q.Written).Order(StringComparer.Ordinal).ToList();
        var (quarter, middle) = (written[written.Count / 4], written[written.Count / 2]);

        // How evidence is weighed is chosen on the first half alone: its first quarter is the evidence there, its second the questions.
        var best = (Weighing: Weighings[0], Mrr: -1.0);
        foreach (var weighing in Weighings)
        {
            var mrr = await MeasureAsync(questions, answers, quarter, middle, weighing, print: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first half, {weighing}: MRR {mrr:0.0000}"));
            best = mrr > best.Mrr ? (weighing, mrr) : best;
        }

        await MeasureAsync(questions, answers, middle, "9", best.Weighing, print: true);
        return 0;
    }

    /// <param name="questions">By id.</param>
    /// <param name="answers">Of all of them.</param>
    /// <param name="begin">Answers before are evidence, questions from then on are asked.</param>
    /// <param name="end">Questions before it.</param>
    /// <param name="weighing">How evidence is weighed.</param>
    /// <param name="print">Whether to print the table.</param>
    /// <returns>MRR.</returns>
    private static async Task<double> MeasureAsync(Dictionary<string, Post> questions, List<Post> answers, string begin, string end, Weighing weighing, bool print)
    {
        var evidence = answers.Where(a => string.CompareOrdinal(a.Written, begin) < 0).ToList();
        var known = evidence.Select(a => a.Author).ToHashSet(StringComparer.Ordinal);
        var judgements = answers
            .Where(a => string.CompareOrdinal(questions[a.Parent].Written, begin) >= 0 && string.CompareOrdinal(questions[a.Parent].Written, end) < 0 && known.Contains(a.Author))
            .GroupBy(a => a.Parent)
            .ToDictionary(q => q.Key, q => q.GroupBy(a => a.Author).ToDictionary(a => a.Key, a => a.Max(x => questions[q.Key].Accepted == x.Text.Id ? 2 : 1)));
        var people = evidence.GroupBy(a => a.Author).Select(a => new ForeignText(a.Key, "", string.Join('\n', a.Select(x => x.Text.Text)))).ToList();
        var items = evidence.ConvertAll(a => new ForeignText(a.Author, questions[a.Parent].Text.Title, a.Text.Text));
        var byCount = evidence.CountBy(a => a.Author).OrderByDescending(a => a.Value).Select(a => a.Key).ToList();
        var freshness = evidence.ConvertAll(a => Math.Pow(0.5, (Day(begin) - Day(a.Written)) / weighing.HalfLifeDays));
        var activity = evidence.Zip(freshness).GroupBy(a => a.First.Author).ToDictionary(a => a.Key, a => a.Sum(x => x.Second));
        await using var profiles = await ForeignIndex.CreateAsync(people, Question.Experts);
        await using var index = await ForeignIndex.CreateAsync(items, Question.Jobs);
        var table = new RankTable(judgements);
        foreach (var query in judgements.Keys.Select(id => questions[id].Text))
        {
            if (print)
            {
                table.Add("BM25", query.Id, (await profiles.AskAsync(query, 1_000)).Select(hit => people[hit.Document].Id));
                table.Add("counts", query.Id, byCount);
            }

            table.Add("ProNet", query.Id, ByEvidence(await index.AskAsync(query, 1_000), items, freshness, activity, weighing).Concat(byCount));
        }

        if (print)
        {
            Console.WriteLine($"{evidence.Count} answers of {known.Count} people, {judgements.Count} later questions that some of them answered");
            table.Print("BM25");
        }

        return table.Mean("MRR ProNet");
    }

    /// <summary>Each answer speaks for its author by how well it fits (document model of Balog et al. 2006), and so does how often somebody answers at all; both fade with time.</summary>
    private static IEnumerable<string> ByEvidence(
        IReadOnlyList<(int Document, double Score)> hits, List<ForeignText> items, List<double> freshness, Dictionary<string, double> activity, Weighing weighing) =>
        hits.GroupBy(hit => items[hit.Document].Id)
            .OrderByDescending(author => author.Sum(hit => Math.Pow(hit.Score / hits[0].Score, weighing.Power) * freshness[hit.Document]) * Math.Pow(activity[author.Key], weighing.Activity))
            .Select(author => author.Key);

    private static int Day(string written) => DateOnly.ParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static List<Post> Read(string path)
    {
        var posts = new List<Post>();
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Name != "row")
                continue;
            string Value(string name) => reader.GetAttribute(name) ?? "";
            if (int.TryParse(Value("PostTypeId"), NumberStyles.None, CultureInfo.InvariantCulture, out var kind) && kind is 1 or 2)
                posts.Add(new Post(new ForeignText(Value("Id"), Value("Title"), Markup.Plain(Value("Body"))), kind == 2 ? Value("ParentId") : "", Value("OwnerUserId"), Value("AcceptedAnswerId"), Value("CreationDate")));
        }

        return posts;
    }

    /// <param name="Power">Of the fit of an answer: the higher, the less many that hardly fit outweigh one that does.</param>
    /// <param name="Activity">Power of the number of answers of a person.</param>
    /// <param name="HalfLifeDays">After which an answer counts half.</param>
    private sealed record Weighing(double Power, double Activity, double HalfLifeDays);

    private sealed record Post(ForeignText Text, string Parent, string Author, string Accepted, string Written);
}
