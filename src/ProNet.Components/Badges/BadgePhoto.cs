using SkiaSharp;

namespace ProNet.Components.Badges;

/// <summary>Photos as small as badges show them.</summary>
public static class BadgePhoto
{
    /// <summary>Pixels along each side: of the largest that is shown, twice.</summary>
    public const int Side = 192;

    private const int Quality = 82;

    /// <returns>A JPEG; null when it cannot be read.</returns>
    public static byte[]? Shrink(byte[]? photo)
    {
        using var whole = photo is null ? null : SKImage.FromEncodedData(photo);
        if (whole is null)
            return null;
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        surface.Canvas.DrawImage(whole, SKRect.Create(Side, Side), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var small = surface.Snapshot();
        using var jpeg = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }
}
