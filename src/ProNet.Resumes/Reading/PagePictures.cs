using UglyToad.PdfPig.Content;

namespace ProNet.Resumes.Reading;

/// <summary>Pictures that a page is made of when it was scanned: one, or strips of it.</summary>
internal static class PagePictures
{
    /// <summary>Letters beside the picture: its number, or what the scanner says of itself.</summary>
    private const int MostLetters = 60;

    /// <summary>Part of the width that a scan covers at least; portraits and logos are narrower.</summary>
    private const double Width = 0.6;

    /// <summary>Part of the page that all of them cover at least.</summary>
    private const double Area = 0.4;

    /// <summary>Samples of one; a sheet at 600 dots an inch has 35 million.</summary>
    private const long MostSamples = 40_000_000;

    private const int MostStrips = 50;

    /// <returns>JPEG or PNG, from top to bottom; none when the page has text, or pictures of a kind that cannot be taken out.</returns>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Page page)
    {
        if (page.Letters.Count > MostLetters)
            return [];
        var pictures = page.GetImages().Take(MostStrips).Where(p => p.BoundingBox.Width >= page.Width * Width).OrderByDescending(p => p.BoundingBox.Top).ToList();
        return pictures.Sum(p => p.BoundingBox.Area) < page.Width * page.Height * Area ? [] : pictures.Select(Encoded).Where(image => !image.IsEmpty);
    }

    private static ReadOnlyMemory<byte> Encoded(IPdfImage picture)
    {
        if ((long)picture.WidthInSamples * picture.HeightInSamples > MostSamples)
            return default;
        // A JPEG stands there as it is.
        if (picture.RawMemory.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return picture.RawMemory;
        return picture.TryGetPng(out var png) ? png : default;
    }
}
