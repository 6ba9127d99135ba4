using System.Text;
using Microsoft.Extensions.Time.Testing;
using ProNet.Resumes.Reading;
using ProNet.Testing.Files;
using ProNet.Testing.Fixed;

namespace ProNet.Resumes.Tests.Reading;

/// <summary>Files that mean harm, are broken, or are no CV: each ends in the result that says which.</summary>
public sealed class HostileFileTests
{
    private const string Hello = "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>";

    private static readonly string Secret = Path.GetTempFileName();

    [OneTimeSetUp]
    public void WriteSecret() => File.WriteAllText(Secret, "TOP-SECRET");

    [OneTimeTearDown]
    public void RemoveSecret() => File.Delete(Secret);

    private static IEnumerable<TestCaseData<byte[], DocumentProblem>> Files() =>
        HostileFiles.All(Secret).Select(file => new TestCaseData<byte[], DocumentProblem>(file.Content, file.Problem) { TestName = $"{nameof(Read_WhenAFileIsHostile_SaysWhy)}({file.Name})" });

    [TestCaseSource(nameof(Files))]
    public void Read_WhenAFileIsHostile_SaysWhy(byte[] content, DocumentProblem expected)
    {
        var reading = new DocumentReader(DocumentLimits.Usual, TestDay.Clock()).Read(content, CancellationToken.None);

        Assert.That(reading.Problem, Is.EqualTo(expected), reading.Text?.Text);
        Assert.That(reading.Text, Is.Null);
    }

    [Test]
    public void Read_WhenItTakesTooLong_StopsBetweenParts()
    {
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };

        var reading = new DocumentReader(DocumentLimits.Usual, clock).Read(Documents.Pdf(50, (50, 700, "Hello")), CancellationToken.None);

        Assert.That(reading.Problem, Is.EqualTo(DocumentProblem.TookTooLong));
    }

    [Test]
    public void Read_WhenCancelled_Stops() => Assert.That(
        () => new DocumentReader(DocumentLimits.Usual, TestDay.Clock()).Read(Documents.Pdf(1, (50, 700, "Hello")), new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    /// <summary>Bytes changed at random: a result or nothing, never an exception.</summary>
    [TestCase("pdf")]
    [TestCase("docx")]
    [TestCase("odt")]
    [TestCase("rtf")]
    public void Read_WhenBytesAreChanged_GivesAResult(string kind)
    {
        var whole = kind switch
        {
            "pdf" => Documents.Pdf(2, (50, 700, "Hello"), (50, 680, "world")),
            "docx" => Documents.Docx(Hello),
            "odt" => Documents.Odt("<text:p>Hello</text:p>"),
            _ => Encoding.ASCII.GetBytes(@"{\rtf1\ansi\uc1{\fonttbl{\f0 Arial;}}Zo\'e9 \u8211?Martin\par Nurse\tab 2015\par}"),
        };
        var random = new Random(7);
        var reader = new DocumentReader(DocumentLimits.Usual, TimeProvider.System);
        for (var run = 0; run < 300; run++)
        {
            var changed = whole.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                changed = changed[..random.Next(1, changed.Length)];

            var reading = reader.Read(changed, CancellationToken.None);

            Assert.That(reading.Text is null, Is.EqualTo(reading.Problem is not null), $"run {run}");
        }
    }
}
