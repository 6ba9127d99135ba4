using ProNet.Search.Querying;

namespace ProNet.Search.Tests.Querying;

public sealed class RangeParsingTests
{
    [TestCase("years:5", 60, 71, "5")]
    [TestCase("years:=5", 60, 71, "5")]
    [TestCase("years:>=5", 60, null, ">=5")]
    [TestCase("years:≥5", 60, null, ">=5")]
    [TestCase("years:>5", 72, null, ">5")]
    [TestCase("years:<=5", null, 71, "<=5")]
    [TestCase("years:<5", null, 59, "<5")]
    [TestCase("years:5..8", 60, 107, "5..8")]
    [TestCase("years: 5 .. 8", 60, 107, "5..8")]
    [TestCase("années : >= 5", 60, null, ">=5")]
    [TestCase("years:5…8", 60, 107, "5..8")]
    [TestCase("years:5-8", 60, 107, "5..8")]
    [TestCase("years:5–8", 60, 107, "5..8")]
    [TestCase("years:5..", 60, null, "5..")]
    [TestCase("years:..8", null, 107, "..8")]
    public void Parse_OfYears_CountsInMonths(string text, int? minimum, int? maximum, string written) =>
        Assert.That(Parsing.Tree(text), Is.EqualTo(new RangeNode("years", minimum, maximum, written)));

    [TestCase("salary:60000..", 60_000, null, "60000..")]
    [TestCase("salaire:..80k", null, 80_000, "..80000")]
    [TestCase("salary:60k..80K", 60_000, 80_000, "60000..80000")]
    [TestCase("salary:60 000..80 000", 60_000, 80_000, "60000..80000")]
    [TestCase("salary:>60,000", 60_001, null, ">60000")]
    public void Parse_OfASalary_ReadsThousands(string text, int? minimum, int? maximum, string written) =>
        Assert.That(Parsing.Tree(text, SubjectKind.Job), Is.EqualTo(new RangeNode("salary", minimum, maximum, written)));

    [TestCase("posted:<7d", "2026-03-09", null, "<7d")]
    [TestCase("posted:<=7d", "2026-03-08", null, "<=7d")]
    [TestCase("posted:7d", "2026-03-08", null, "7d")]
    [TestCase("publié:<7j", "2026-03-09", null, "<7d")]
    [TestCase("posted:< 7 jours", "2026-03-09", null, "<7d")]
    [TestCase("posted:2w", "2026-03-01", null, "2w")]
    [TestCase("posted:2 semaines", "2026-03-01", null, "2w")]
    [TestCase("posted:1m", "2026-02-15", null, "1m")]
    [TestCase("posted:1a", "2025-03-15", null, "1y")]
    [TestCase("posted:>7d", null, "2026-03-07", ">7d")]
    [TestCase("posted:>=7d", null, "2026-03-08", ">=7d")]
    [TestCase("posted:=7d", "2026-03-08", "2026-03-08", "=7d")]
    [TestCase("posted:2d..7d", "2026-03-08", "2026-03-13", "2d..7d")]
    [TestCase("posted:..7d", "2026-03-08", null, "..7d")]
    [TestCase("posted:7d..", null, "2026-03-08", "7d..")]
    [TestCase("posted:2025-01-01..2025-03-31", "2025-01-01", "2025-03-31", "2025-01-01..2025-03-31")]
    [TestCase("posted:2025-01..2025-02", "2025-01-01", "2025-02-28", "2025-01..2025-02")]
    [TestCase("posted:2024", "2024-01-01", "2024-12-31", "2024")]
    [TestCase("posted:>2024", "2025-01-01", null, ">2024")]
    [TestCase("posted:<2024-02", null, "2024-01-31", "<2024-02")]
    public void Parse_OfADate_ResolvesItAndKeepsItRelative(string text, string? first, string? last, string written) =>
        Assert.That(Parsing.Tree(text, SubjectKind.Job), Is.EqualTo(new RangeNode("posted", Day(first), Day(last), written)));

    [TestCase("years:(<2 OR >=10)", "Or(years[,23] years[120,])")]
    [TestCase("years:5 python", "And(years[60,71] python)")]
    [TestCase("(years:5)", "years[60,71]")]
    [TestCase("years:5, python", "And(years[60,71] python)")]
    [TestCase("-years:>5", "Not(years[72,])")]
    public void Parse_OfARangeAmongOthers_EndsWhereItEnds(string text, string expected) =>
        Assert.That(Parsing.Shape(text), Is.EqualTo(expected));

    [TestCase("years:five", "five")]
    [TestCase("years:5x", "5x")]
    [TestCase("years:..", "..")]
    [TestCase("years:99999999999", "99999999999")]
    [TestCase("updated:7x", "7x")]
    [TestCase("updated:2025-13", "2025-13")]
    [TestCase("updated:2025-02-30", "2025-02-30")]
    [TestCase("updated:2025..7d", "2025..7d")]
    [TestCase("years:\"5\"", "\"5\"")]
    public void Parse_OfABadRange_SaysSoAndIgnoresIt(string text, string argument)
    {
        var parsed = Parsing.Parse(text + " python");

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo("python"));
        var start = text.IndexOf(argument, StringComparison.Ordinal);
        Assert.That(parsed.Diagnostics, Is.EqualTo(new[] { new Diagnostic(DiagnosticCode.BadRange, start, argument.Length, [argument]) }));
    }

    private static int? Day(string? date) =>
        date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd").DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
