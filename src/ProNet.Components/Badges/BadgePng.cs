using System.Text;
using SkiaSharp;
using static ProNet.Components.Badges.BadgeShape;

namespace ProNet.Components.Badges;

/// <summary>Badges as PNG, for mails and wherever SVG is not taken: with the fonts of this machine, twice as many pixels as shown.</summary>
public static class BadgePng
{
    public const string ContentType = "image/png";

    /// <summary>Pixels for each pixel of a page.</summary>
    public const int Density = 2;

    /// <summary>A third of the time of what the library does by itself, and not larger.</summary>
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.Sub, 3);

    /// <summary>
    /// False where a letter is in no font of this machine, or of a script whose letters cannot be put side by side (Arabic, Hebrew, Hindi): half a name is none. Signs that are no letters are left out instead.
    /// </summary>
    public static bool CanWrite(BadgePicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return picture.Shapes.OfType<Letters>().All(text => text.Words.EnumerateRunes().Where(Rune.IsLetterOrDigit).All(rune => !TextDirection.NeedsShaping(rune) && BadgeFonts.For(rune, text.IsBold) is not null));
    }

    /// <param name="content">What it says.</param>
    /// <param name="photo">A square JPEG; null shows the initials.</param>
    /// <param name="look">How it is asked for.</param>
    /// <returns>Null where it cannot be written. A portrait always can: without letters for the initials it has the outline of a person.</returns>
    public static byte[]? Write(BadgeContent content, byte[]? photo, BadgeLook look)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(look);
        return Write(BadgePicture.Of(content, photo, look)) ?? (look.Design == BadgeDesign.Portrait ? Write(BadgePicture.Of(content with { Name = "" }, photo, look)) : null);
    }

    private static byte[]? Write(BadgePicture picture)
    {
        if (!CanWrite(picture))
            return null;
        using var surface = SKSurface.Create(new SKImageInfo(picture.Width * Density, picture.Height * Density, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale(Density);
        foreach (var shape in picture.Shapes)
            Draw(surface.Canvas, shape);
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(Packing);
        return png?.ToArray();
    }

    private static void Draw(SKCanvas canvas, BadgeShape shape)
    {
        switch (shape)
        {
            case Box box:
                using (var fill = Paint(box.Fill))
                    canvas.DrawRoundRect(box.X, box.Y, box.Width, box.Height, box.Radius, box.Radius, fill);
                if (box.Line is not null)
                    Stroke(canvas, box);
                break;
            case Disc disc:
                using (var fill = Paint(disc.Fill))
                    canvas.DrawCircle(disc.X, disc.Y, disc.Radius, fill);
                break;
            case Photo photo:
                Draw(canvas, photo);
                break;
            case Letters text:
                Draw(canvas, text);
                break;
            case Code code:
                Draw(canvas, code);
                break;
            case Mark mark:
                Draw(canvas, mark);
                break;
        }
    }

    private static void Stroke(SKCanvas canvas, Box box)
    {
        using var line = Paint(box.Line!);
        line.Style = SKPaintStyle.Stroke;
        canvas.DrawRoundRect(box.X, box.Y, box.Width, box.Height, box.Radius, box.Radius, line);
    }

    private static void Draw(SKCanvas canvas, Photo photo)
    {
        using var image = SKImage.FromEncodedData(photo.Jpeg);
        if (image is null)
            return;
        using var circle = new SKPathBuilder();
        circle.AddCircle(photo.X, photo.Y, photo.Radius);
        using var clip = circle.Detach();
        canvas.Save();
        canvas.ClipPath(clip, SKClipOperation.Intersect, antialias: true);
        canvas.DrawImage(image, SKRect.Create(photo.X - photo.Radius, photo.Y - photo.Radius, photo.Radius * 2, photo.Radius * 2), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Restore();
    }

    /// <summary>Each run of letters in the font that has them; narrower where they would not fit.</summary>
    private static void Draw(SKCanvas canvas, Letters text)
    {
        using var paint = Paint(text.Fill);
        var runs = Runs(text).Select(run => (run.Words, Font: new SKFont(run.Font.Typeface, text.Size) { Edging = SKFontEdging.Antialias, Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None })).ToList();
        var width = runs.Sum(run => run.Font.MeasureText(run.Words));
        var scale = width > text.MostWidth ? text.MostWidth / width : 1;
        var x = text.X - (text.Side == TextSide.Right ? 0 : width * scale / (text.Side == TextSide.Middle ? 2 : 1));
        foreach (var (words, font) in runs)
        {
            using (font)
            {
                font.ScaleX = scale;
                canvas.DrawText(words, x, text.Y, SKTextAlign.Left, font, paint);
                x += font.MeasureText(words);
            }
        }
    }

    private static List<(SKFont Font, string Words)> Runs(Letters text)
    {
        var runs = new List<(SKFont Font, string Words)>();
        foreach (var rune in text.Words.EnumerateRunes())
        {
            if (BadgeFonts.For(rune, text.IsBold) is not { } font)
                continue;
            if (runs.Count > 0 && (runs[^1].Font == font || runs[^1].Font.ContainsGlyph(rune.Value)))
                runs[^1] = (runs[^1].Font, runs[^1].Words + rune);
            else
                runs.Add((font, rune.ToString()));
        }

        return runs;
    }

    /// <summary>Without half tones at the edges, which readers of codes do not like.</summary>
    private static void Draw(SKCanvas canvas, Code code)
    {
        using var black = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        var unit = code.Side / (code.Modules.Side + (2 * QrCode.QuietZone));
        using var path = SKPath.ParseSvgPathData(code.Modules.ToPath());
        canvas.Save();
        canvas.Translate(code.X, code.Y);
        canvas.Scale(unit);
        canvas.DrawPath(path, black);
        canvas.Restore();
    }

    private static void Draw(SKCanvas canvas, Mark mark)
    {
        using var line = Paint(mark.Stroke);
        (line.Style, line.StrokeWidth, line.StrokeCap) = (SKPaintStyle.Stroke, BadgeMark.Stroke, SKStrokeCap.Round);
        using var path = SKPath.ParseSvgPathData(BadgeMark.Path);
        canvas.Save();
        canvas.Translate(mark.X, mark.Y);
        canvas.Scale(mark.Side / BadgeMark.Side);
        canvas.DrawPath(path, line);
        canvas.Restore();
    }

    private static SKPaint Paint(string colour) => new() { Color = SKColor.Parse(colour), IsAntialias = true };
}
