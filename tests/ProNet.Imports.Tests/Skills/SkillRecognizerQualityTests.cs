using System.Diagnostics;
using System.Globalization;
using ProNet.Imports.Reading;
using ProNet.Lexicon.Skills;
using ProNet.Testing;

namespace ProNet.Imports.Tests.Skills;

/// <summary>
/// Measured on sentences of job postings whose skills are known by ESCO label. Counted per sentence and label; a concept of our own that ESCO does not
/// have is neither right nor wrong. Tuned on the validation files only.
/// </summary>
public sealed class SkillRecognizerQualityTests
{
    private static readonly Lazy<EscoVocabulary?> Vocabulary = new(EscoVocabulary.Load);

    [TestCase("tech_validation", 0.36)]
    [TestCase("house_validation", 0.365)]
    [TestCase("tech_test", 0.325)]
    [TestCase("house_test", 0.215)]
    [TestCase("techwolf_test", 0.19)]
    public void Recognize_OnJudgedSentences_IsNotWorseThanReached(string set, double reached)
    {
        if (Vocabulary.Value is not { } vocabulary || SharedData.Find("evaluation", "skill-extraction", "data", $"{set}_annotations.csv") is not { } path)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var recognizer = new SkillRecognizer(vocabulary.Concepts);
        var (right, wrong, missed) = (0, 0, 0);
        var mistakes = new List<string>();
        foreach (var (sentence, gold) in ReadSentences(path))
        {
            var left = new HashSet<string>(gold, StringComparer.OrdinalIgnoreCase);
            foreach (var id in recognizer.Recognize(sentence).Select(m => m.ConceptId).Distinct().Where(vocabulary.Labels.ContainsKey))
            {
                var hits = left.RemoveWhere(vocabulary.Labels[id].Contains);
                right += Math.Min(hits, 1);
                wrong += hits == 0 ? 1 : 0;
                if (hits == 0)
                    mistakes.Add(vocabulary.Labels[id].First());
            }

            missed += left.Count;
        }

        var (precision, recall) = ((double)right / (right + wrong), (double)right / (right + missed));
        var f1 = 2 * precision * recall / (precision + recall);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}: precision {precision:P1}, recall {recall:P1}, F1 {f1:P1} ({right} right, {wrong} wrong, {missed} missed)"));
        if (set.EndsWith("validation", StringComparison.Ordinal))
            TestContext.Out.WriteLine(string.Join(", ", mistakes.CountBy(m => m).OrderByDescending(m => m.Value).Take(60).Select(m => $"{m.Key} {m.Value}")));
        Assert.That(f1, Is.GreaterThanOrEqualTo(reached));
    }

    private static List<(string Sentence, HashSet<string> Labels)> ReadSentences(string path)
    {
        using var content = new ImportFile(path).Open();
        var rows = new DelimitedReader(content, ',').Read("sentence", "label").Where(r => r.Problem.Length == 0).ToList();
        return rows.GroupBy(r => r["sentence"]).Select(g => (g.Key, g
            .Select(r => WithoutNote(r["label"]))
            .Where(l => l is not ("UNDERSPECIFIED" or "LABEL NOT PRESENT" or ""))
            .ToHashSet(StringComparer.OrdinalIgnoreCase))).ToList();
    }

    private static string WithoutNote(string label) =>
        label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is var note and > 0 ? label[..note] : label;

    [Test]
    public void Recognize_OnResumes_IsFast()
    {
        if (Vocabulary.Value is not { } vocabulary || SharedData.Find("profiles", "resumes-en.jsonl.gz") is not { } path)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var recognizer = new SkillRecognizer(vocabulary.Concepts);
        using var reader = new StreamReader(new ImportFile(path).Open());
        var lines = reader.ReadToEnd().Split('\n');
        var started = Stopwatch.GetTimestamp();
        var mentions = lines.Sum(l => recognizer.Recognize(l).Count);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Sum(l => l.Length) / 1e6 / seconds:F1} million characters a second, {mentions} mentions."));
        Assert.That(mentions, Is.GreaterThan(10_000));
    }
}
