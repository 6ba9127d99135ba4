using ProNet.Components.Language;

namespace ProNet.Components.Badges;

/// <summary>A badge as shapes, before it is written as SVG or PNG.</summary>
public sealed class BadgePicture
{
    private BadgePicture(BadgeLook look, string title, (int Width, int Height) size, IReadOnlyList<BadgeShape> shapes)
    {
        (Look, Title, Shapes) = (look, title, shapes);
        (Width, Height) = size;
    }

    public BadgeLook Look { get; }

    /// <summary>What it says, for who does not see it.</summary>
    public string Title { get; }

    /// <summary>In pixels of a page.</summary>
    public int Width { get; }

    public int Height { get; }

    internal IReadOnlyList<BadgeShape> Shapes { get; }

    /// <param name="content">What it says.</param>
    /// <param name="photo">A square JPEG; null shows the initials.</param>
    /// <param name="look">How it is asked for.</param>
    public static BadgePicture Of(BadgeContent content, byte[]? photo, BadgeLook look)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(look);
        var layout = new BadgeLayout(content, photo, look.IsDark ? BadgeColours.Dark : BadgeColours.Light, Wording.For(look.Language).Badges);
        return new BadgePicture(look, Says(content, look), SizeOf(look.Design), [.. layout.Of(look.Design)]);
    }

    /// <summary>Width and height, which are the same for everybody, so that a page keeps the room.</summary>
    public static (int Width, int Height) SizeOf(BadgeDesign design) => design switch
    {
        BadgeDesign.Card => (360, 144),
        BadgeDesign.Line => (320, 52),
        BadgeDesign.Code => (208, 284),
        BadgeDesign.Portrait => (96, 96),
        _ => (112, 112),
    };

    /// <summary>What the picture shows, and nothing that it does not.</summary>
    private static string Says(BadgeContent content, BadgeLook look) => look.Design switch
    {
        BadgeDesign.Card => string.Join(", ", new[] { content.Name, content.Headline, content.Facts }.Where(t => t.Length > 0)),
        BadgeDesign.Line or BadgeDesign.Code => string.Join(", ", new[] { content.Name, content.Headline }.Where(t => t.Length > 0)),
        _ => content.Name,
    };
}
