using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Testing;

namespace ProNet.Resumes.Tests.Drafting;

/// <summary>
/// Real PDFs against what a person read in them: how many posts, from which month to which, and some of the skills (<c>real-cvs.tsv</c>: the number of the CV; posts, open
/// ones ending with two dots, those with a single date without; skills). It holds facts and no words of anybody's sentences.
/// </summary>
public sealed class HandCheckedCvTests
{
    [Test]
    public void Draft_OfCvsThatAPersonRead_FindsThePostsTheirDatesAndTheSkills()
    {
        if (SharedData.Find("profiles", "cv-pdf") is not { } folder)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var files = Directory.GetFiles(folder, "*.pdf").ToDictionary(path => Path.GetFileNameWithoutExtension(path).Split('-')[^1]);
        var (posts, skills) = (new Score(), new Score());
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Drafting", "real-cvs.tsv")).Select(line => line.Split('\t')).ToList();
        foreach (var row in rows)
        {
            var draft = CareerDrafter.Draft(new DocumentReader(DocumentLimits.Usual, TimeProvider.System).Read(File.ReadAllBytes(files[row[0]]), CancellationToken.None).Text!);
            var (expected, found) = (row[1].Split(' ').ToList(), draft.Positions.Select(p => Text(p.Value)).ToList());
            var right = expected.Count(e => found.Remove(e));
            posts.Add(expected.Count, right, draft.Positions.Count);
            if (right < expected.Count || found.Count > 0)
                TestContext.Out.WriteLine($"{row[0]}: {right} of {expected.Count} posts; not in the CV: {string.Join(' ', found)}");
            var named = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries);
            var missing = named.Where(s => !draft.Skills.Any(d => d.Value.Equals(s, StringComparison.OrdinalIgnoreCase))).ToList();
            skills.Add(named.Length, named.Length - missing.Count, 0);
            if (missing.Count > 0)
                TestContext.Out.WriteLine($"{row[0]}: skills that were not found: {string.Join(", ", missing)}");
        }

        TestContext.Out.WriteLine($"{rows.Count} CVs. Posts with both dates: recall {posts.Recall:0.000} ({posts.Right} of {posts.Expected}), precision {posts.Precision:0.000} ({posts.Right} of {posts.Drafted}). Skills: recall {skills.Recall:0.000} ({skills.Right} of {skills.Expected}).");
        Assert.That(rows, Has.Count.GreaterThanOrEqualTo(40));
        Assert.Multiple(() =>
        {
            Assert.That(posts.Recall, Is.GreaterThanOrEqualTo(0.95));
            Assert.That(posts.Precision, Is.GreaterThanOrEqualTo(0.95));
            Assert.That(skills.Recall, Is.GreaterThanOrEqualTo(0.9));
        });
    }

    private static string Text(DraftPosition p) => p switch
    {
        { Start: null } => "?",
        { End: { } end } => $"{Month(p.Start.Value)}..{Month(end)}",
        { IsCurrent: true } => $"{Month(p.Start.Value)}..",
        _ => Month(p.Start.Value),
    };

    private static string Month(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month ?? 0:00}");

    private sealed class Score
    {
        public int Expected { get; private set; }

        public int Right { get; private set; }

        public int Drafted { get; private set; }

        public double Recall => (double)Right / Expected;

        public double Precision => (double)Right / Drafted;

        public void Add(int expected, int right, int drafted) => (Expected, Right, Drafted) = (Expected + expected, Right + right, Drafted + drafted);
    }
}
