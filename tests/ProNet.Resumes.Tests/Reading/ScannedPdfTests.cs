using ProNet.Resumes.Reading;
using ProNet.Testing.Files;
using ProNet.Testing.Fixed;

namespace ProNet.Resumes.Tests.Reading;

/// <summary>Pages that are pictures: which are given to the recogniser, and what becomes of what it says.</summary>
public sealed class ScannedPdfTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAADklEQVR4nGP4DwYMEAAAPs8F+9t6hu0AAAAASUVORK5CYII=");

    [Test]
    public void Read_OfAPictureOfAPage_GivesWhatIsRecognisedInIt()
    {
        var recognizer = new Recognizer("Zoé Martin\nNurse\n\n2015\n\f");

        var text = Read(Documents.ScannedPdf(Png), recognizer).Text!;

        Assert.That((text.Kind, text.Text, text.Pages), Is.EqualTo((DocumentKind.ScannedPdf, "Zoé Martin\nNurse\n\n2015\n", 1)));
        Assert.That(recognizer.Asked, Has.Count.EqualTo(1));
        Assert.That(recognizer.Asked[0].Take(4), Is.EqualTo(Png.Take(4)), "a PNG");
    }

    [Test]
    public void Read_WhereAScannerNumbersThePage_KeepsBoth() =>
        Assert.That(Read(Documents.ScannedPdf(Png, texts: (300, 20, "1 / 2")), new Recognizer("Nurse")).Text?.Text, Is.EqualTo("1 / 2\n\nNurse\n"));

    [TestCase(120, 150, Description = "a portrait")]
    [TestCase(595, 100, Description = "a letterhead")]
    public void Read_OfAPictureOnAPage_AsksNobody(double width, double height)
    {
        var recognizer = new Recognizer("Nurse");

        Assert.That(Read(Documents.ScannedPdf(Png, width, height), recognizer).Problem, Is.EqualTo(DocumentProblem.Scanned));
        Assert.That(recognizer.Asked, Is.Empty);
    }

    [Test]
    public void Read_OfTextBeforeAPicture_AsksNobody()
    {
        var recognizer = new Recognizer("Nurse");
        var reading = Read(Documents.ScannedPdf(Png, texts: [(50, 700, "A nurse who has worked at night for many years"), (50, 680, "in Lyon, Grenoble and Paris, and by day in Nice")]), recognizer);

        Assert.That(reading.Text!.Kind, Is.EqualTo(DocumentKind.Pdf));
        Assert.That(recognizer.Asked, Is.Empty);
    }

    [Test]
    public void Read_WhereNothingIsRecognised_SaysThatThePagesArePictures() =>
        Assert.That(Read(Documents.ScannedPdf(Png), new Recognizer("")).Problem, Is.EqualTo(DocumentProblem.Scanned));

    private static DocumentReading Read(byte[] content, IPageRecognizer recognizer) =>
        new DocumentReader(DocumentLimits.Usual, TestDay.Clock(), recognizer).Read(content, CancellationToken.None);

    private sealed class Recognizer(string text) : IPageRecognizer
    {
        public List<byte[]> Asked { get; } = [];

        public string Recognize(ReadOnlyMemory<byte> image, TimeSpan time, CancellationToken cancellationToken)
        {
            Asked.Add(image.ToArray());
            return text;
        }
    }
}
