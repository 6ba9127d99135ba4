using SkiaSharp;

namespace ProNet.Application.Photos;

/// <summary>
/// Makes a photo out of a file that somebody sent: read, turned upright, cut square, made small, and written anew as JPEG. Nothing of the file but its pixels comes
/// through: no place where it was taken, no thumbnail of what was cut away, nothing that another program would read as something else.
/// </summary>
public static class PhotoImage
{
    public const string ContentType = "image/jpeg";

    /// <summary>Of a file that is read.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Pixels along each side of what is kept.</summary>
    public const int Side = 512;

    private const int Fewest = 64;
    private const int LongestSide = 16_000;

    /// <summary>A JPEG is read at a fraction of its size, for which a progressive one takes up to six bytes a pixel; everything else whole, with four.</summary>
    private const long MostPixelsOfJpeg = 50_000_000;
    private const long MostPixels = 25_000_000;

    /// <summary>Passes over all pixels that a progressive JPEG may ask for: encoders write a dozen, and each of thousands would take as long as the first.</summary>
    private const int MostScans = 64;
    private const int Quality = 85;

    /// <summary>Reading takes memory by the hundred megabytes, so that one at a time does it.</summary>
    private static readonly SemaphoreSlim One = new(1, 1);

    /// <summary>For a decoder that takes longer than any photo within the limits.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Outside the request's thread, one file at a time, within a time.</summary>
    /// <returns>The JPEG, or what is wrong with the file.</returns>
    public static async Task<(byte[]? Photo, PhotoProblem? Problem)> MakeAsync(byte[] file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Refuse(file) is { } problem)
            return (null, problem);
        await One.WaitAsync(cancellationToken);
        var work = Task.Run(() => Make(file), CancellationToken.None);
        // The next one waits until this one is done, even when nobody waits for it any more.
        _ = work.ContinueWith(_ => One.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await work.WaitAsync(Longest, cancellationToken);
        }
        catch (TimeoutException)
        {
            return (null, PhotoProblem.Broken);
        }
    }

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>By size and by the first bytes: other formats that the decoder knows are not even shown to it.</summary>
    private static PhotoProblem? Refuse(ReadOnlySpan<byte> file) =>
        file.Length == 0 ? PhotoProblem.Empty
        : file.Length > MostBytes ? PhotoProblem.TooLarge
        : Kind(file) is not { } kind ? PhotoProblem.Kind
        : kind == SKEncodedImageFormat.Jpeg && file.Count(ScanStart) > MostScans ? PhotoProblem.Broken
        : null;

    /// <summary>The marker of a scan (ITU-T T.81, B.1.1.3); within the data of one it cannot stand.</summary>
    private static ReadOnlySpan<byte> ScanStart => [0xFF, 0xDA];

    private static SKEncodedImageFormat? Kind(ReadOnlySpan<byte> file) =>
        file.StartsWith(JpegStart) ? SKEncodedImageFormat.Jpeg
        : file.StartsWith(PngStart) ? SKEncodedImageFormat.Png
        : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? SKEncodedImageFormat.Webp
        : null;

    private static (byte[]? Photo, PhotoProblem? Problem) Make(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != Kind(file))
            return (null, PhotoProblem.Broken);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var most = codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? MostPixelsOfJpeg : MostPixels;
        if (width > LongestSide || height > LongestSide || (long)width * height > most)
            return (null, PhotoProblem.TooManyPixels);
        if (Math.Min(width, height) < Fewest)
            return (null, PhotoProblem.TooSmall);
        using var bitmap = Decode(codec);
        return bitmap is null ? (null, PhotoProblem.Broken) : (Write(bitmap, codec.EncodedOrigin), null);
    }

    /// <summary>As small as the format can be read that is still large enough.</summary>
    private static SKBitmap? Decode(SKCodec codec)
    {
        var scale = (float)Side / Math.Min(codec.Info.Width, codec.Info.Height);
        var size = scale < 1 ? codec.GetScaledDimensions(scale) : codec.Info.Size;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        // Half a photo is none: what a transfer cut off would be kept with a grey half.
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static byte[] Write(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Translate(Side / 2f, Side / 2f);
        Turn(canvas, origin);
        var scale = (float)Side / Math.Min(bitmap.Width, bitmap.Height);
        canvas.Scale(scale);
        using var image = SKImage.FromBitmap(bitmap);
        canvas.DrawImage(image, -bitmap.Width / 2f, -bitmap.Height / 2f, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var snapshot = surface.Snapshot();
        using var jpeg = snapshot.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    /// <summary>As the camera was held (Exif 2.3, 4.6.4, Orientation), about the middle.</summary>
    private static void Turn(SKCanvas canvas, SKEncodedOrigin origin)
    {
        var (degrees, isMirrored) = origin switch
        {
            SKEncodedOrigin.TopRight => (0, true),
            SKEncodedOrigin.BottomRight => (180, false),
            SKEncodedOrigin.BottomLeft => (180, true),
            SKEncodedOrigin.LeftTop => (90, true),
            SKEncodedOrigin.RightTop => (90, false),
            SKEncodedOrigin.RightBottom => (270, true),
            SKEncodedOrigin.LeftBottom => (270, false),
            _ => (0, false),
        };
        canvas.RotateDegrees(degrees);
        if (isMirrored)
            canvas.Scale(origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightBottom ? 1 : -1, origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightBottom ? -1 : 1);
    }
}
