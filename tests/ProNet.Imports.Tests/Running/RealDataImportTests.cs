using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Reading;
using ProNet.Imports.Resumes;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;
using ProNet.Testing;

namespace ProNet.Imports.Tests.Running;

/// <summary>Real files, where they are on the machine: how well résumés are understood, and that everything goes in twice without a change.</summary>
public sealed class RealDataImportTests
{
    private static readonly ParseContext Knowledge = new(SkillFinder.None, Gazetteer.Empty, new DateOnly(2026, 1, 1));

    /// <summary>Measured on 181 positions of 40 résumés: exact start, end and "current" together.</summary>
    [Test]
    public void Resumes_WhenComparedWithReading_AreUnderstoodAsWellAsMeasured()
    {
        var expected = Expectations();
        var found = Members().Where(m => expected.ContainsKey(m.Origin!.ExternalId)).ToDictionary(m => m.Origin!.ExternalId, m => m.Positions.Select(Describe).ToList());

        int hits = 0, foundCount = 0, expectedCount = 0, countRight = 0;
        foreach (var (id, positions) in expected)
        {
            var left = new List<string>(found[id]);
            hits += positions.Count(left.Remove);
            foundCount += found[id].Count;
            expectedCount += positions.Length;
            countRight += positions.Length == found[id].Count ? 1 : 0;
        }

        double precision = (double)hits / foundCount, recall = (double)hits / expectedCount;
        TestContext.Out.WriteLine($"{expectedCount} positions in {expected.Count} résumés: precision {precision:P1}, recall {recall:P1}, right number of positions in {countRight}.");
        Assert.That(expected, Has.Count.EqualTo(40));
        Assert.That(precision, Is.GreaterThanOrEqualTo(0.98));
        Assert.That(recall, Is.GreaterThanOrEqualTo(0.98));
        Assert.That(countRight, Is.GreaterThanOrEqualTo(38));
    }

    /// <summary>The largest file, of postings that are all alike, in the soak only.</summary>
    [Test]
    [CancelAfter(300_000)]
    public async Task Everything_WhenImportedTwice_ChangesNothingTheSecondTime()
    {
        var isSoak = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1";
        var people = new[] { Required("profiles") };
        string[] jobs = isSoak ? [Required("jobs")] : [Required("jobs", "bilingual-jobs-en-fr.jsonl.gz"), Required("jobs", "france-travail-fr.jsonl.gz")];
        await using var bench = await ImportBench.CreateAsync();

        var first = new[] { await bench.RunAsync("people", people), await bench.RunAsync("jobs", jobs) };
        var changes = await bench.QueryAsync(c => c.Changes.CountAsync());
        var second = new[] { await bench.RunAsync("people", people), await bench.RunAsync("jobs", jobs) };

        Assert.That(first.Select(o => o.State), Is.All.EqualTo(ImportState.Done));
        Assert.That(first[0].Progress.Created, Is.EqualTo(2_456));
        Assert.That((first[1].Progress.Created, first.Sum(o => o.Progress.Rejected)), Is.EqualTo(isSoak ? (15_137, 55) : (569, 1)));
        Assert.That(second.Select(o => o.ChangedNothing), Is.All.True);
        Assert.That(await bench.QueryAsync(c => c.Changes.CountAsync()), Is.EqualTo(changes));
        Assert.That(await bench.QueryAsync(c => c.Members.CountAsync(m => m.Positions.Count > 0)), Is.GreaterThan(2_100));
    }

    private static string Describe(Position position) => position.Start is not { } start ? "-"
        : $"{start}..{(position.Current != CurrentState.Ended ? "*" : position.End?.ToString() ?? "?")}";

    private static IEnumerable<Member> Members() =>
        new ResumeFormat().Read(new ImportFile(Required("profiles", "resumes-en.jsonl.gz")), Knowledge).Select(i => i.Value).OfType<Member>();

    private static Dictionary<string, string[]> Expectations()
    {
        using var stream = typeof(RealDataImportTests).Assembly.GetManifestResourceStream("resume-expectations.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')).ToList();
        Assert.That(rows.Select(r => r[2].Split(' ').Length.ToString(CultureInfo.InvariantCulture)), Is.EqualTo(rows.Select(r => r[1])), "the counts in the file");
        return rows.ToDictionary(r => r[0], r => r[2].Split(' '));
    }

    private static string Required(params string[] parts)
    {
        var path = SharedData.Find(parts);
        if (path is null)
            Assert.Ignore(SharedData.Missing);
        return path!;
    }
}
