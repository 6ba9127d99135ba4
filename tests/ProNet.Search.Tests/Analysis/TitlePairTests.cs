using ProNet.Search.Analysis;
using ProNet.Testing;

namespace ProNet.Search.Tests.Analysis;

/// <summary>Measured on the pairs "masculine / feminine" of the French list of job titles.</summary>
public sealed class TitlePairTests
{
    private const double ShareReached = 0.989;
    private const int FalseUnionsReached = 1;

    [Test]
    public void Stem_OnTheFrenchTitleList_UnitesPairsAndNothingElse()
    {
        if (SharedData.Find("taxonomy", "rome", "unix_referentiel_appellation_v460_utf8.csv") is not { } path)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var titles = ReadTitles(path).ToList();
        var pairs = titles.Where(t => t.Feminine.Length > 0).ToList();
        var apart = pairs.Where(p => Key(p.Masculine) != Key(p.Feminine)).ToList();
        var share = 1 - ((double)apart.Count / pairs.Count);
        var unions = titles
            .GroupBy(t => Key(t.Whole))
            .Where(g => g.Select(t => Plain(t.Whole)).Distinct().Count() > 1)
            .Select(g => string.Join(" = ", g.Select(t => t.Whole)))
            .ToList();

        TestContext.Out.WriteLine($"{pairs.Count} pairs, {share:P2} unite; {unions.Count} false unions.");
        TestContext.Out.WriteLine(string.Join('\n', apart.Select(p => $"{p.Masculine} | {p.Feminine}")));
        TestContext.Out.WriteLine(string.Join('\n', unions));
        Assert.That(pairs, Has.Count.GreaterThan(5_000));
        Assert.That(share, Is.GreaterThanOrEqualTo(ShareReached));
        Assert.That(unions, Has.Count.LessThanOrEqualTo(FalseUnionsReached));
    }

    private static string Key(string title) => string.Join(' ', TextAnalysis.Analyze(title).Select(t => t.Stem));

    private static string Plain(string title) => string.Join(' ', TextAnalysis.Analyze(title).Select(t => t.Folded));

    private static IEnumerable<(string Whole, string Masculine, string Feminine)> ReadTitles(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var title = line.Split("\",\"")[1];
            var sides = title.Split(" / ");
            if (sides.Length != 2)
            {
                yield return (title, title, "");
                continue;
            }

            // "Employé / Employée polyvalente": what follows the last word of the masculine side is common to both.
            var (masculine, feminine) = (sides[0], sides[1]);
            var words = feminine.Split(' ');
            var count = Math.Min(masculine.Split(' ').Length, words.Length);
            yield return (title, masculine, string.Join(' ', words.Take(count)));
        }
    }
}
