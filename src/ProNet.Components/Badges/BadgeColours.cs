namespace ProNet.Components.Badges;

/// <summary>Colours of a badge, as those of the site (<c>tokens.css</c>) look there. Each badge has a ground of its own, so that it stands on any page.</summary>
internal sealed record BadgeColours(string Surface, string Foot, string Line, string Ink, string Muted, string Accent, string Soft)
{
    public static BadgeColours Light { get; } = new("#ffffff", "#f2f7f7", "#d3dcdd", "#17232a", "#4c5a61", "#0b6361", "#dff1f0");

    public static BadgeColours Dark { get; } = new("#182226", "#202d32", "#3a4a50", "#e8eef0", "#aab7bb", "#74d2cf", "#1d4244");
}
