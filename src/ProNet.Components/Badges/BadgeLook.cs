namespace ProNet.Components.Badges;

/// <summary>How a badge is asked for.</summary>
/// <param name="Design">What it looks like.</param>
/// <param name="IsDark">For a dark page.</param>
/// <param name="Language">Two letters: of the words that are not the person's.</param>
public sealed record BadgeLook(BadgeDesign Design, bool IsDark, string Language)
{
    private const string Dark = "dark";

    /// <summary>The designs that are offered as badges; the others are parts of signatures.</summary>
    public static IReadOnlyList<BadgeDesign> Badges { get; } = [BadgeDesign.Card, BadgeDesign.Line, BadgeDesign.Code];

    /// <summary>As an address says it: <c>design=card&amp;theme=dark&amp;language=fr</c>.</summary>
    public string ToQueryString() => $"design={Design.ToString().ToLowerInvariant()}{(IsDark ? "&theme=" + Dark : "")}&language={Language}";

    /// <summary>Of an address; what it does not say, or says wrongly, is the first design on light, in the language given.</summary>
    public static BadgeLook Of(string? design, string? theme, string? language, string otherwise) => new(
        Enum.GetValues<BadgeDesign>().FirstOrDefault(d => string.Equals(d.ToString(), design, StringComparison.OrdinalIgnoreCase)),
        theme == Dark,
        language is "en" or "fr" ? language : otherwise);
}
