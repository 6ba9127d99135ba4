using ProNet.Domain.Careers;

namespace ProNet.Domain.Tests;

public sealed class PartialDateTests
{
    [TestCase(2011, null, null, "2011")]
    [TestCase(2011, 7, null, "2011-07")]
    [TestCase(2012, 2, 29, "2012-02-29")]
    public void ToString_ShowsOnlyTheKnownParts(int year, int? month, int? day, string expected) =>
        Assert.That(PartialDate.Of(year, month, day).ToString(), Is.EqualTo(expected));

    [TestCase(2011, 2, 29)]
    [TestCase(2011, 13, null)]
    [TestCase(2011, null, 4)]
    [TestCase(1066, null, null)]
    public void TryCreate_WhenThePartsFormNoDate_IsNull(int year, int? month, int? day) =>
        Assert.That(PartialDate.TryCreate(year, month, day), Is.Null);

    [Test]
    public void FromPacked_ReadsBackWhatWasPacked() =>
        Assert.That(PartialDate.FromPacked(PartialDate.Of(2011, 7).Packed), Is.EqualTo(PartialDate.Of(2011, 7)));
}
