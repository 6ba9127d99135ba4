namespace ProNet.Components.Badges;

/// <summary>A piece of a badge, in pixels from its upper left corner. Whatever writes badges writes these, so that all formats look alike.</summary>
internal abstract record BadgeShape
{
    private BadgeShape()
    {
    }

    /// <summary>A rectangle with round corners.</summary>
    internal sealed record Box(float X, float Y, float Width, float Height, float Radius, string Fill, string? Line = null) : BadgeShape;

    internal sealed record Disc(float X, float Y, float Radius, string Fill) : BadgeShape;

    /// <summary>A JPEG within a circle.</summary>
    internal sealed record Photo(float X, float Y, float Radius, byte[] Jpeg) : BadgeShape;

    /// <summary>One line of words on its base line.</summary>
    internal sealed record Letters(float X, float Y, float Size, bool IsBold, string Fill, TextSide Side, float MostWidth, string Words) : BadgeShape;

    /// <summary>A QR code, black on white, with the quiet zone that it needs.</summary>
    internal sealed record Code(float X, float Y, float Side, QrCode Modules) : BadgeShape;

    /// <summary>The mark of this site.</summary>
    internal sealed record Mark(float X, float Y, float Side, string Stroke) : BadgeShape;
}
