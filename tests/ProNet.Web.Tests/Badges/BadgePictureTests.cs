using System.Xml.Linq;
using ProNet.Application.Profiles;
using ProNet.Components.Badges;
using ProNet.Components.Language;
using ProNet.Domain.Profiles;
using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace ProNet.Web.Tests.Badges;

/// <summary>What is drawn of any name: well formed, within its frame, and readable by those who read codes.</summary>
internal sealed class BadgePictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Names =
    [
        "Ada Lovelace",
        "</text><script>alert(1)</script>",
        "\" onload=\"alert(1)\" x=\"",
        "&lt;b&gt; &amp; ]]> <!-- ",
        "A\u0000\u0007\u001Bda\uFFFF\uD800 Love\u202Elace\u2066",
        "Maximiliana-Wilhelmine von und zu Hohenlohe-Waldenburg-Schillingsfürst, Gräfin von Breitenstein-Landenberg",
        new string('W', 400),
        "山田 太郎",
        "歐陽菲菲司馬相如諸葛孔明上官婉兒皇甫嵩尉遲恭歐陽菲菲司馬相如諸葛孔明上官婉兒",
        "محمد بن عبد الله",
        "דוד בן־גוריון",
        "אבג Ada",
        "नरेंद्र मोदी",
        "Z̷̧̧͎̘̞̼̦̆̐͑a̸l̵g̶o̷",
        "👩🏽‍💻 🚀",
        "!",
        "",
    ];

    [Test]
    public void Write_OfAnyName_IsWellFormedAndRunsNothing([ValueSource(nameof(Names))] string name, [Values] BadgeDesign design, [Values] bool hasPhoto)
    {
        var svg = XDocument.Parse(SampleBadge.Svg(Content(name), design, photo: hasPhoto ? SampleBadge.Photo : null));

        string[] known = ["svg", "title", "rect", "circle", "clipPath", "image", "text", "path"];
        Assert.That(svg.Descendants().Select(e => e.Name).Except(known.Select(n => Svg + n)), Is.Empty);
        Assert.That(svg.Descendants().Attributes().Where(a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name == "style"), Is.Empty);
        Assert.That(svg.Descendants().Attributes().Where(a => a.Name.LocalName == "href").Select(a => a.Value), Has.All.StartsWith("data:image/jpeg;base64,"));
    }

    [Test]
    public void Write_OfAnyName_StaysWithinItsFrame([ValueSource(nameof(Names))] string name, [Values(BadgeDesign.Card, BadgeDesign.Line, BadgeDesign.Code)] BadgeDesign design, [Values("", "Directrice générale adjointe chargée de la transformation numérique et de l’innovation responsable")] string headline)
    {
        var picture = BadgePicture.Of(Content(name) with { Headline = headline, Facts = headline }, null, new BadgeLook(design, false, "fr"));

        var texts = picture.Shapes.OfType<BadgeShape.Letters>().ToList();
        foreach (var text in texts)
        {
            var width = TextWidth.Of(text.Words, text.IsBold) * text.Size;
            var left = text.X - (text.Side == TextSide.Left ? width : text.Side == TextSide.Middle ? width / 2 : 0);
            Assert.That(width, Is.LessThanOrEqualTo(text.MostWidth + 0.01f), text.Words);
            Assert.That((left, left + width), Is.EqualTo((Math.Clamp(left, 8, picture.Width - 8), Math.Clamp(left + width, 8, picture.Width - 8))), text.Words);
            Assert.That(text.Y, Is.InRange(text.Size, picture.Height - 6), text.Words);
        }

        // Lines of one column do not run into each other.
        foreach (var column in texts.GroupBy(t => t.X))
        {
            foreach (var (above, below) in column.OrderBy(t => t.Y).Zip(column.OrderBy(t => t.Y).Skip(1)))
                Assert.That(below.Y - above.Y, Is.GreaterThanOrEqualTo(below.Size * 0.95f), $"{above.Words} / {below.Words}");
        }
    }

    [Test]
    public void Write_OfANameThatFits_CutsNothing([Values("Ada Lovelace", "Maximiliana-Wilhelmine von und zu Hohenlohe", "山田 太郎")] string name) =>
        Assert.That(string.Join(' ', Texts(name, BadgeDesign.Card)), Does.Contain(name));

    [Test]
    public void Write_OfALongName_SaysThatItIsCutAndHasItWholeInTheTitle()
    {
        var name = Names[5];

        var svg = XDocument.Parse(SampleBadge.Svg(SampleBadge.Of(name), BadgeDesign.Line));

        Assert.That(svg.Root!.Element(Svg + "title")!.Value, Does.StartWith(name));
        Assert.That(svg.Descendants(Svg + "text").Select(t => t.Value), Has.Some.EndsWith("…").And.Some.StartsWith("Maximiliana"));
    }

    [TestCase("دوד", true)]
    [TestCase("محمد بن عبد الله", true)]
    [TestCase("דוד", true)]
    [TestCase("Ada דוד", false)]
    public void Write_OfANameReadFromTheRight_KeepsItAtTheSamePlace(string name, bool isRightToLeft)
    {
        var text = XDocument.Parse(SampleBadge.Svg(SampleBadge.Of(name), BadgeDesign.Card)).Descendants(Svg + "text").First(t => t.Value == name);

        Assert.That(((string?)text.Attribute("direction"), (string?)text.Attribute("text-anchor")), Is.EqualTo(isRightToLeft ? ("rtl", "end") : ((string?)null, (string?)null)));
    }

    [Test]
    public void Png_OfEachDesign_HasItsSizeAndIsClearAtItsCorners([Values] BadgeDesign design, [Values] bool isDark)
    {
        RequireFonts();
        var (width, height) = BadgePicture.SizeOf(design);

        using var read = SKBitmap.Decode(BadgePng.Write(SampleBadge.Of("Ada Lovelace"), null, new BadgeLook(design, isDark, "en")));

        Assert.That((read.Width, read.Height), Is.EqualTo((width * BadgePng.Density, height * BadgePng.Density)));
        Assert.That(read.GetPixel(0, 0).Alpha, Is.Zero);
        Assert.That(read.GetPixel(read.Width / 2, read.Height - 20).Alpha, Is.EqualTo(255));
    }

    /// <summary>Half a name is none; a picture without letters of the name is always there.</summary>
    [TestCase("محمد", BadgeDesign.Card, false)]
    [TestCase("דוד", BadgeDesign.Line, false)]
    [TestCase("नरेंद्र", BadgeDesign.Code, false)]
    [TestCase("Ada \U000F0000", BadgeDesign.Card, true)]
    [TestCase("Ada 🚀", BadgeDesign.Card, true)]
    [TestCase("محمد", BadgeDesign.Portrait, true)]
    [TestCase("محمد", BadgeDesign.Square, true)]
    public void Png_OfLettersThatCannotBeDrawn_IsNotThere(string name, BadgeDesign design, bool isThere)
    {
        RequireFonts();

        Assert.That(BadgePng.Write(SampleBadge.Of(name), null, new BadgeLook(design, false, "en")), isThere ? Is.Not.Null : Is.Null);
    }

    [Test]
    public void Png_OfACode_IsReadAsTheAddressOfThePage([Values(BadgeDesign.Code, BadgeDesign.Square)] BadgeDesign design, [Values] bool isDark)
    {
        RequireFonts();
        var png = BadgePng.Write(SampleBadge.Of("Ada Lovelace"), null, new BadgeLook(design, isDark, "en"))!;

        Assert.That(Decode(SKBitmap.Decode(png)), Is.EqualTo("https://people.example/people/ada-lovelace"));
    }

    [TestCase("https://people.example/people/ada")]
    [TestCase("http://localhost:5080/people/%E5%B1%B1%E7%94%B0-%E5%A4%AA%E9%83%8E")]
    public void QrCode_AsSvg_IsReadAsTheAddress(string address)
    {
        var svg = XDocument.Parse(QrCode.Of(new Uri(address)).ToSvg("<code> & \"more\""));
        var side = int.Parse(svg.Root!.Attribute("viewBox")!.Value.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        using var bitmap = new SKBitmap(side * 4, side * 4);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(4);
            using var modules = SKPath.ParseSvgPathData(svg.Descendants(Svg + "path").Last().Attribute("d")!.Value);
            using var black = new SKPaint { Color = SKColors.Black };
            canvas.DrawPath(modules, black);
        }

        Assert.That(svg.Root.Element(Svg + "title")!.Value, Is.EqualTo("<code> & \"more\""));
        Assert.That(Decode(bitmap), Is.EqualTo(address));
    }

    [Test]
    public void Signature_OfAnyName_HoldsNoElementOfIts([ValueSource(nameof(Names))] string name, [Values] SignatureDesign design)
    {
        var html = Signature.Html(Content(name) with { Headline = $"{name}." }, design, _ => "https://people.example/badge/x.png?a=1&b=\"2\"");

        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("onload=\"").And.Not.Contain("b=\"2\""));
        Assert.That(html.Count(c => c == '<'), Is.EqualTo(Signature.Html(SampleBadge.Of("Ada", facts: ""), design, _ => "x").Count(c => c == '<')));
    }

    /// <summary>As it comes from a profile, which anybody may have written anything into.</summary>
    private static BadgeContent Content(string name)
    {
        var member = new Member { Handle = "ada-lovelace", Name = new FullName { Given = name }, Headline = name };
        return BadgeContent.Of(new MemberPageModel(member, null, [], []), SampleBadge.Site, Wording.English);
    }

    private static IEnumerable<string> Texts(string name, BadgeDesign design) => XDocument.Parse(SampleBadge.Svg(SampleBadge.Of(name), design)).Descendants(Svg + "text").Select(t => t.Value);

    private static string? Decode(SKBitmap bitmap)
    {
        using (bitmap)
        {
            var grey = new byte[bitmap.Width * bitmap.Height];
            for (var i = 0; i < grey.Length; i++)
            {
                var pixel = bitmap.GetPixel(i % bitmap.Width, i / bitmap.Width);
                grey[i] = (byte)((pixel.Red * pixel.Alpha / 255) + 255 - pixel.Alpha);
            }

            var reader = new MultiFormatReader();
            return reader.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, bitmap.Width, bitmap.Height, RGBLuminanceSource.BitmapFormat.Gray8))))?.Text;
        }
    }

    private static void RequireFonts()
    {
        if (!BadgeFonts.AreThere)
            Assert.Ignore("This machine has no fonts.");
    }
}
