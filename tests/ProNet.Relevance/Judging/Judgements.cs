using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ProNet.Relevance.Judging;

/// <summary>
/// Queries and what people said of answers: 3 just what was meant, 2 right, 1 near, 0 wrong. Records are named by hashes of their ids at their source, so that these files hold nobody's words.
/// </summary>
internal sealed class Judgements
{
    /// <summary>From here on a record counts as right.</summary>
    public const int Right = 2;

    private readonly Dictionary<(int Query, string Record), int> grades;

    private Judgements(IReadOnlyList<JudgedQuery> queries, Dictionary<(int Query, string Record), int> grades)
    {
        Queries = queries;
        this.grades = grades;
    }

    public IReadOnlyList<JudgedQuery> Queries { get; }

    public static Judgements Read()
    {
        var queries = Lines("queries.tsv").Select(f => new JudgedQuery(Number(f[0]), f[1] == "people" ? SubjectKind.Member : SubjectKind.Job, f[2], f[3])).ToList();
        var judged = Lines("grades.tsv").ToDictionary(f => (Number(f[0]), f[1]), f => Number(f[2]));
        return new Judgements(queries, judged);
    }

    /// <summary>How the files name a record.</summary>
    /// <param name="source">Where it came from.</param>
    /// <param name="externalId">What it is called there.</param>
    public static string NameOf(string source, string externalId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\n{externalId}")).AsSpan(0, 6));

    /// <summary>Null when nobody looked at it.</summary>
    public int? Grade(JudgedQuery query, string record) => grades.TryGetValue((query.Id, record), out var grade) ? grade : null;

    /// <summary>All grades of a query, best first.</summary>
    public int[] Best(JudgedQuery query) => [.. grades.Where(g => g.Key.Query == query.Id).Select(g => g.Value).OrderDescending()];

    public static IEnumerable<string[]> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ProNet.Relevance.Judging.{file}")
            ?? throw new InvalidOperationException($"The program lacks {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line.Split('\t');
        }
    }

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
