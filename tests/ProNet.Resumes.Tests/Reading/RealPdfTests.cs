using System.Diagnostics;
using ProNet.Resumes.Reading;
using ProNet.Testing;

namespace ProNet.Resumes.Tests.Reading;

/// <summary>PDFs that people made.</summary>
public sealed class RealPdfTests
{
    [Test]
    public void Read_WhenPdfsAreReal_ReadsAllOfThem()
    {
        if (SharedData.Find("profiles", "cv-pdf") is not { } folder)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var reader = new DocumentReader(DocumentLimits.Usual, TimeProvider.System);
        var since = Stopwatch.GetTimestamp();
        var readings = Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Reading: reader.Read(File.ReadAllBytes(file), CancellationToken.None))).ToList();

        TestContext.Out.WriteLine($"{readings.Count} PDFs in {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s, {readings.Sum(r => r.Reading.Text?.Text.Length ?? 0)} characters");
        Assert.That(readings.Where(r => r.Reading.Problem is not null).Select(r => $"{r.Name}: {r.Reading.Problem}"), Is.Empty);
        Assert.That(readings.Where(r => r.Reading.Text!.Language != "en").Select(r => r.Name), Is.Empty);
        if (Environment.GetEnvironmentVariable("PRONET_DUMP") is { } dump)
            readings.ForEach(r => File.WriteAllText(Path.Combine(dump, r.Name + ".txt"), r.Reading.Text!.Text));
    }
}
