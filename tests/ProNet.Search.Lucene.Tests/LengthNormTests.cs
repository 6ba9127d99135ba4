using ProNet.Search.Lucene.Ranking;

namespace ProNet.Search.Lucene.Tests;

public sealed class LengthNormTests
{
    [Test]
    public void Encode_BelowFortyWords_IsExact() =>
        Assert.That(Enumerable.Range(0, 40).Select(length => LengthNorm.Decode(LengthNorm.Encode(length))), Is.EqualTo(Enumerable.Range(0, 40)));

    [Test]
    public void Decode_OfEveryByte_EncodesBackToIt() =>
        Assert.That(Enumerable.Range(0, 256).Select(b => LengthNorm.Encode(LengthNorm.Decode((byte)b))), Is.EqualTo(Enumerable.Range(0, 256)));

    [Test]
    public void Encode_OfAnyLength_IsAtMostAnEighthTooSmallAndGrows()
    {
        var before = 0;
        for (var length = 0; length < 5_000_000; length += 1 + (length / 97))
        {
            var decoded = LengthNorm.Decode(LengthNorm.Encode(length));
            Assert.That(decoded, Is.LessThanOrEqualTo(length).And.GreaterThanOrEqualTo(length * 7 / 8).And.GreaterThanOrEqualTo(before));
            before = decoded;
        }
    }
}
