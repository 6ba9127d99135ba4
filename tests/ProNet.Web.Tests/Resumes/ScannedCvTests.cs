using System.Net;
using ProNet.Components.Language;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;
using ProNet.Testing.Files;
using SkiaSharp;

namespace ProNet.Web.Tests.Resumes;

/// <summary>A CV that was scanned, through the page on which CVs are brought and the program that recognises its text.</summary>
internal sealed class ScannedCvTests
{
    [Test]
    public async Task Upload_OfAScannedCv_ProposesWhatIsRecognised()
    {
        if (Tesseract.Find() is null)
            Assert.Ignore("There is no program for recognising text here: install the package 'tesseract-ocr'.");
        if (MachineFonts.Files("*.ttf").Order(StringComparer.Ordinal).FirstOrDefault(f => f.EndsWith("Sans.ttf", StringComparison.Ordinal) || f.EndsWith("Sans-Regular.ttf", StringComparison.Ordinal)) is not { } font)
        {
            Assert.Ignore("There is no font here to draw a page with: install the package 'fonts-dejavu-core'.");
            return;
        }

        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync(), "fr");
        using var response = await CvForm.UploadAsync(client, "scan.pdf", Documents.ScannedPdf(Sheet(font, CvForm.Cv.Split('\n'))));
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(response.Headers.Location));

        Assert.That(page, Does.Contain(Wording.French.Cvs.Recognized).And.Contain("value=\"Example Works\"").And.Contain("<mark>Python</mark>"));
    }

    /// <summary>A sheet at 150 dots an inch.</summary>
    private static byte[] Sheet(string font, string[] lines)
    {
        using var bitmap = new SKBitmap(1240, 1754);
        using var canvas = new SKCanvas(bitmap);
        using var face = SKTypeface.FromFile(font);
        using var text = new SKFont(face, 24);
        using var ink = new SKPaint { Color = SKColors.Black };
        canvas.Clear(SKColors.White);
        for (var line = 0; line < lines.Length; line++)
            canvas.DrawText(lines[line], 120, 160 + (line * 44), SKTextAlign.Left, text, ink);
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
