using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProNet.Hosting.Logging;

namespace ProNet.Hosting.Tests;

/// <summary>Lines of the log say when, and nobody writes one of their own into it.</summary>
public sealed class LineFormatterTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 29, 10, 0, 0, 123, TimeSpan.FromHours(1)));

    [Test]
    public void Write_SaysWhenInUtcHowGraveAndWho() => Assert.That(
        Written("All is well.", LogLevel.Warning), Is.EqualTo("2026-11-29T09:00:00.123Z warn ProNet.Test: All is well.\n"));

    [TestCase("a\n2026-11-29T09:00:00.000Z info ProNet.Forged: all is well")]
    [TestCase("a\r\nb")]
    [TestCase("a\u0085b\u2028c\u2029d")]
    [TestCase("a\u001b[2Jb\u0007c\0d")]
    [TestCase("a\u202Eb")]
    public void Write_OfWhatSomebodySent_StaysInOneLineWithoutControls(string sent)
    {
        var written = Written(sent);

        Assert.That(written.Count(c => c == '\n'), Is.EqualTo(1));
        Assert.That(written.TrimEnd('\n').Where(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E'), Is.Empty);
        Assert.That(written, Does.Contain(": a"));
    }

    [Test]
    public void Write_OfAnException_IndentsEachOfItsLines()
    {
        var lines = Written("It failed.", LogLevel.Error, new InvalidOperationException("first\n2026-11-29T09:00:00.000Z info ProNet.Forged: all is well\nlast")).TrimEnd('\n').Split('\n');

        Assert.That(lines[0], Does.EndWith("It failed."));
        Assert.That(lines.Skip(1), Has.All.StartsWith("    ").And.Some.Contains("Forged"));
    }

    private static string Written(string text, LogLevel level = LogLevel.Information, Exception? exception = null)
    {
        using var writer = new StringWriter();
        new LineFormatter(Clock).Write(new LogEntry<string>(level, "ProNet.Test", default, text, exception, (state, _) => state), null, writer);
        return writer.ToString();
    }
}
