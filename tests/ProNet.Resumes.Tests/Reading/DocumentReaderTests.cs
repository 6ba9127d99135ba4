using System.Text;
using ProNet.Resumes.Reading;
using ProNet.Testing.Files;
using ProNet.Testing.Fixed;

namespace ProNet.Resumes.Tests.Reading;

public sealed class DocumentReaderTests
{
    private const string Paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">";

    [Test]
    public void Read_WhenWord_TakesParagraphsTablesAndTextBoxesOnce()
    {
        var text = Text(Documents.Docx(
            $"{Paragraph}Zoé </w:t></w:r><w:r><w:t>Martin</w:t></w:r></w:p><w:p/>"
            + $"<w:tbl><w:tr><w:tc>{Paragraph}2015</w:t></w:r></w:p></w:tc><w:tc>{Paragraph}Nurse</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>"));

        Assert.That(text, Is.EqualTo(new DocumentText(DocumentKind.Docx, "Zoé Martin\n\n2015\nNurse\n\nIn a box\n\nOne\ttwo\nthree\n", 1, "")));
    }

    [Test]
    public void Read_WhenOpenDocument_TakesParagraphsBlanksAndTabs()
    {
        var text = Text(Documents.Odt("<text:h>Expérience</text:h><text:p>2015<text:tab/>Infirmière<text:s text:c=\"2\"/>de nuit<text:line-break/>Lyon</text:p><office:annotation><text:p>note</text:p></office:annotation>"));

        Assert.That((text.Kind, text.Text), Is.EqualTo((DocumentKind.Odt, "Expérience\n2015\tInfirmière  de nuit\nLyon\n")));
    }

    [Test]
    public void Read_WhenRichText_FollowsItsWords()
    {
        var text = Text(Encoding.ASCII.GetBytes(
            @"{\rtf1\ansi\uc1{\fonttbl{\f0 Arial;}}{\*\generator Word}{\info{\title Secret}}Zo\'e9 \u8211?Martin\par Nurse\tab 2015\line {\b bold} \{x\}\par}"));

        Assert.That((text.Kind, text.Text), Is.EqualTo((DocumentKind.Rtf, "Zoé –Martin\nNurse\t2015\nbold {x}\n")));
    }

    [Test]
    public void Read_WhenHtml_TakesWhatIsSeen()
    {
        var text = Text(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html><head><title>x</title></head><body><h1>Zoé&nbsp;Martin</h1><p>Nurse <b>at</b>\n night</p><script>alert(1)</script><!-- no --><ul><li>One<li>Two &amp; three</ul></body>"));

        Assert.That((text.Kind, text.Text), Is.EqualTo((DocumentKind.Html, "Zoé Martin\n\nNurse at night\n\nOne\nTwo & three\n")));
    }

    [Test]
    public void Read_WhenText_TakesWhicheverEncoding()
    {
        byte[][] same = [Encoding.UTF8.GetBytes("Zoé\r\nœuvre"), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Zoé\nœuvre")], [0x5A, 0x6F, 0xE9, 0x0A, 0x9C, .. "uvre"u8]];

        Assert.That(same.Select(bytes => Text(bytes)), Is.All.EqualTo(new DocumentText(DocumentKind.PlainText, "Zoé\nœuvre\n", 1, "")));
    }

    [Test]
    public void Read_WhenPdfHasTwoColumns_ReadsOneAfterTheOther()
    {
        var left = Enumerable.Range(1, 12).Select(n => (50.0, 700.0 - n * 16, $"Left line number {n}"));
        var right = Enumerable.Range(1, 12).Select(n => (320.0, 700.0 - n * 16, $"Right line number {n}"));
        var text = Text(Documents.Pdf(1, [(50, 760, "A heading that runs across both of the columns of the page"), .. left, .. right])).Text;

        Assert.That(text, Does.StartWith("A heading"));
        Assert.That(text.IndexOf("Left line number 12", StringComparison.Ordinal), Is.LessThan(text.IndexOf("Right line number 1\n", StringComparison.Ordinal)).And.GreaterThan(0));
    }

    [Test]
    public void Read_WhenPdfSetsDatesAtTheMargin_KeepsThemOnTheirLine()
    {
        var lines = Enumerable.Range(0, 12).SelectMany(n => new[] { (50.0, 700.0 - n * 30, $"Software developer at company {n}"), (430.0, 700.0 - n * 30, $"Jan 20{n + 10} - Dec 20{n + 10}") });
        var text = Text(Documents.Pdf(1, [.. lines])).Text;

        Assert.That(text, Does.Contain("Software developer at company 3\tJan 2013 - Dec 2013\n"));
    }

    [TestCase("Depuis 2015, infirmière dans un hôpital de Lyon et chargée des soins", "fr")]
    [TestCase("Since 2015 a nurse at the hospital of Lyon and in charge of the care", "en")]
    [TestCase("C#, SQL, Python", "")]
    public void Read_TellsTheLanguage(string text, string language) => Assert.That(Text(Encoding.UTF8.GetBytes(text)).Language, Is.EqualTo(language));

    private static DocumentText Text(byte[] content)
    {
        var reading = new DocumentReader(DocumentLimits.Usual, TestDay.Clock()).Read(content, CancellationToken.None);
        Assert.That(reading.Problem, Is.Null);
        return reading.Text!;
    }
}
