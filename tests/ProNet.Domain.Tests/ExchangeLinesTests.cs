using ProNet.Domain.Profiles;

namespace ProNet.Domain.Tests;

public sealed class ExchangeLinesTests
{
    [Test]
    public void Kept_OfAnyLines_KeepsTenOfTwoHundredSignsEachOnce()
    {
        string[] written = [" Audits ", "", "audits", new('a', ExchangeLines.Longest), new('b', ExchangeLines.Longest + 1), .. Enumerable.Range(0, 20).Select(i => $"Line {i}")];

        var kept = ExchangeLines.Kept(written);

        Assert.That((ExchangeLines.Most, ExchangeLines.Longest), Is.EqualTo((10, 200)));
        Assert.That(kept, Is.EqualTo(new[] { "Audits", new string('a', 200), "Line 0", "Line 1", "Line 2", "Line 3", "Line 4", "Line 5", "Line 6", "Line 7" }));
    }
}
