using System.Text;
using CsCheck;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Tests.Reading;

public sealed class ReadingTests
{
    [Test]
    public void Lines_WhenMixed_KeepTheirNumbersAndLoseTheirEnds()
    {
        var lines = Lines("\uFEFFone\r\n\n  \nfour\nfive");

        Assert.That(lines.Select(l => (l.Line, l.Text)), Is.EqualTo(new[] { (1L, "one"), (4L, "four"), (5L, "five") }));
    }

    [Test]
    public void Lines_WhenAnyText_AreThoseOfASplit() => Gen.String[Gen.Char["ab\n é"], 0, 200].Sample(text =>
    {
        var expected = text.Split('\n').Select((line, i) => (Line: i + 1L, Text: line)).Where(l => l.Text.AsSpan().Trim(' ').Length > 0);
        Assert.That(Lines(text).Select(l => (l.Line, l.Text)), Is.EqualTo(expected));
    });

    [Test]
    public void Lines_WhenOneIsTwoHundredMegabytes_SkipItWithoutHoldingIt()
    {
        using var stream = new LongLine(200 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var records = new LineReader(stream).Read().Select(r => (r.Line, r.Problem)).ToList();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(24 << 20));
        Assert.That(records[0].Problem, Does.Contain("longer than"));
        Assert.That(records[1], Is.EqualTo((2L, "")));
    }

    [Test]
    public void Lines_WhenUtf16_AreRefusedInASentence() =>
        Assert.That(() => Lines(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("abc")).ToArray()), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("UTF-16"));

    [Test]
    public void Array_WhenUnderAProperty_YieldsItsObjectsWithTheirLines()
    {
        var records = Array("""
            { "cities": { "a": [1] }, "list": [
              { "name": "brackets ] } in \" text", "in": [ { "x": 1 } ] },
              { "name": "two" } ],
              "after": [ { "no": 1 } ] }
            """);

        Assert.That(records.Select(r => r.Line), Is.EqualTo(new[] { 2L, 3L }));
        Assert.That(records[1].Text, Is.EqualTo("""{ "name": "two" }"""));
    }

    [Test]
    public void Array_WhenItIsTheRoot_YieldsItsObjects() => Gen.Int[0, 20].Sample(count =>
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{"i":{{i}}}""")) + "]";
        Assert.That(Array(json).Select(r => r.Text), Is.EqualTo(Enumerable.Range(0, count).Select(i => $$"""{"i":{{i}}}""")));
    });

    [TestCase("""{"list": [ {"a": 1}, {"b": """, "ends in the middle")]
    [TestCase("""{"other": [ {"a": 1} ]}""", "neither a list")]
    [TestCase("", "neither a list")]
    public void Array_WhenBrokenOff_SaysWhy(string json, string sentence) =>
        Assert.That(() => Array(json), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(sentence));

    [Test]
    public void Delimited_WhenQuoted_KeepsSeparatorsQuotesAndLineBreaks()
    {
        var rows = Rows("uri,label\nu1,\"a, \"\"b\"\"\nc\"\nu2,plain\nu3\n", ',', "uri");

        Assert.That(rows[0]["label"], Is.EqualTo("a, \"b\"\nc"));
        Assert.That(rows[1].Line, Is.EqualTo(4));
        Assert.That(rows[2].Problem, Does.Contain("1 cells where the header has 2"));
    }

    [Test]
    public void Delimited_WhenTabbed_TakesQuotesAsTheyAre() =>
        Assert.That(Rows("a\tb\n5\" nails\tx\n", '\t')[0]["a"], Is.EqualTo("5\" nails"));

    [TestCase("a,b\n", "column uri is missing")]
    [TestCase("", "empty")]
    public void Delimited_WhenAColumnIsMissing_SaysWhich(string text, string sentence) =>
        Assert.That(() => Rows(text, ',', "uri"), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(sentence));

    [Test]
    public void Delimited_WhenAQuoteIsNeverClosed_SaysWhere() =>
        Assert.That(Rows("a,b\n1,\"x\n2,y\n", ',').Single().Problem, Does.Contain("line 2 is never closed"));

    private static List<(long Line, string Text)> Lines(string text) => Lines(Encoding.UTF8.GetBytes(text));

    private static List<(long Line, string Text)> Lines(byte[] bytes) =>
        [.. new LineReader(new MemoryStream(bytes)).Read().Select(r => (r.Line, Encoding.UTF8.GetString(r.Bytes.Span)))];

    private static List<(long Line, string Text)> Array(string json) =>
        [.. new JsonArrayReader(new MemoryStream(Encoding.UTF8.GetBytes(json)), "list").Read().Select(r => (r.Line, Encoding.UTF8.GetString(r.Bytes.Span)))];

    private static List<DelimitedRow> Rows(string text, char separator, params string[] required) =>
        [.. new DelimitedReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), separator).Read(required)];

    /// <summary>A very long line of x, then a short one, made on the fly.</summary>
    private sealed class LongLine(long length) : MemoryStream
    {
        private long left = length;
        private bool ended;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (left > 0)
            {
                var now = (int)Math.Min(left, count);
                buffer.AsSpan(offset, now).Fill((byte)'x');
                left -= now;
                return now;
            }

            if (ended)
                return 0;
            ended = true;
            "\nshort\n"u8.CopyTo(buffer.AsSpan(offset));
            return 7;
        }
    }
}
