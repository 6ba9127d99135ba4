using ProNet.Components.Design;
using ProNet.Components.Language;
using static ProNet.Components.Badges.BadgeShape;

namespace ProNet.Components.Badges;

/// <summary>Where everything of a badge stands. Sizes are pixels of a page.</summary>
internal sealed class BadgeLayout(BadgeContent content, byte[]? photo, BadgeColours colours, BadgeWords words)
{
    private const string Site = "ProNet";
    private const string White = "#ffffff";
    private const float Hair = 0.5f;

    public IEnumerable<BadgeShape> Of(BadgeDesign design) => design switch
    {
        BadgeDesign.Card => Card(),
        BadgeDesign.Line => Line(),
        BadgeDesign.Code => CodeCard(),
        BadgeDesign.Portrait => Portrait(48, 48, 48),
        _ => [new Box(0, 0, 112, 112, 8, White), new Code(0, 0, 112, QrCode.Of(content.Page))],
    };

    private List<BadgeShape> Card()
    {
        const float left = 112, width = 228, middle = 56;
        var name = TextBlock.Fit(content.Name, true, width, 2, 20, 18, 16, 15, 14);
        var headline = TextBlock.Fit(content.Headline, false, width, name.Lines.Count > 1 ? 1 : 2, 13.5f, 13);
        var facts = TextBlock.Fit(content.Facts, false, width, name.Lines.Count + headline.Lines.Count > 2 ? 1 : 2, 12.5f, 12);
        List<BadgeShape> shapes =
        [
            new Box(Hair, Hair, 359, 143, 13.5f, colours.Foot, colours.Line),
            new Box(1, 1, 358, 110, 13, colours.Surface),
            new Box(1, 91, 358, 20, 0, colours.Surface),
            new Box(1, 111, 358, 1, 0, colours.Line),
            .. Portrait(60, middle, 38),
        ];
        var top = middle - (Height((name, 4), (headline, 3), (facts, 0)) / 2);
        top = Add(shapes, name, true, colours.Ink, TextSide.Right, left, top, width, 4);
        top = Add(shapes, headline, false, colours.Ink, TextSide.Right, left, top, width, 3);
        Add(shapes, facts, false, colours.Muted, TextSide.Right, left, top, width, 0);
        shapes.AddRange(Foot(22, 118, 132));
        shapes.Add(new Letters(340, 132, 12, false, colours.Accent, TextSide.Left, 200, words.SeeProfile));
        return shapes;
    }

    private List<BadgeShape> Line()
    {
        const float left = 56, width = 222, middle = 26;
        var name = TextBlock.Fit(content.Name, true, width, 1, 15, 14, 13, 12);
        var below = TextBlock.Fit(content.Headline, false, width, 1, 12, 11.5f);
        List<BadgeShape> shapes = [new Box(Hair, Hair, 319, 51, 25.5f, colours.Surface, colours.Line), .. Portrait(27, middle, 20), new Mark(286, 16, 20, colours.Accent)];
        var top = middle - (Height((name, 1), (below, 0)) / 2);
        top = Add(shapes, name, true, colours.Ink, TextSide.Right, left, top, width, 1);
        Add(shapes, below, false, colours.Muted, TextSide.Right, left, top, width, 0);
        return shapes;
    }

    private List<BadgeShape> CodeCard()
    {
        const float middle = 104, width = 180;
        var name = TextBlock.Fit(content.Name, true, width, 2, 16, 15, 14);
        var headline = TextBlock.Fit(content.Headline, false, width, name.Lines.Count > 1 ? 1 : 2, 12, 11.5f);
        List<BadgeShape> shapes =
        [
            new Box(Hair, Hair, 207, 283, 13.5f, colours.Surface, colours.Line),
            new Box(16, 16, 176, 176, 8, White),
            new Code(16, 16, 176, QrCode.Of(content.Page)),
        ];
        var top = 226 - (Height((name, 3), (headline, 0)) / 2);
        top = Add(shapes, name, true, colours.Ink, TextSide.Middle, middle, top, width, 3);
        Add(shapes, headline, false, colours.Muted, TextSide.Middle, middle, top, width, 0);
        shapes.AddRange(Foot(72, 258, 272));
        return shapes;
    }

    private IEnumerable<BadgeShape> Portrait(float x, float y, float radius)
    {
        if (photo is not null)
            return [new Photo(x, y, radius, photo)];
        var initials = Initials.Of(content.Name).ToUpperInvariant();
        var disc = new Disc(x, y, radius, colours.Soft);
        if (initials.Length == 0)
            return [disc, new Disc(x, y - (radius * 0.22f), radius * 0.3f, colours.Accent), new Box(x - (radius * 0.48f), y + (radius * 0.18f), radius * 0.96f, radius * 0.46f, radius * 0.23f, colours.Accent)];
        var size = radius * (TextWidth.Of(initials, true) > 1.7f ? 0.6f : 0.76f);
        return [disc, new Letters(x, y + (size * 0.355f), size, true, colours.Accent, TextSide.Middle, radius * 1.7f, initials)];
    }

    private IEnumerable<BadgeShape> Foot(float x, float top, float baseLine) => [new Mark(x, top, 17, colours.Accent), new Letters(x + 22, baseLine, 12, true, colours.Ink, TextSide.Right, 60, Site)];

    private static float Height(params (TextBlock Block, float Gap)[] blocks) => blocks.Where(b => b.Block.Lines.Count > 0).Sum(b => b.Block.Height + b.Gap);

    /// <summary>Writes a block.</summary>
    /// <returns>The top of what follows.</returns>
    private static float Add(List<BadgeShape> shapes, TextBlock block, bool isBold, string fill, TextSide side, float x, float top, float width, float gap)
    {
        for (var i = 0; i < block.Lines.Count; i++)
            shapes.Add(new Letters(x, top + block.BaseLine(i), block.Size, isBold, fill, side, width, block.Lines[i]));
        return block.Lines.Count == 0 ? top : top + block.Height + gap;
    }
}
