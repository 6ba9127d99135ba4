using ProNet.Search.Analysis;

namespace ProNet.Indexing.Demo;

/// <summary>Sentences in the person's language, from varied patterns.</summary>
internal static class DemoText
{
    /// <summary>Folded words joined by hyphens: what stands in an address.</summary>
    public static string Slug(string text) =>
        string.Join('-', TextFolding.Fold(text).Split([' ', '\'', '-', '.', '&', '/', ','], StringSplitOptions.RemoveEmptyEntries));

    public static string Summary(Random random, bool french, string title, int? years, string place, IReadOnlyList<string> skills)
    {
        var known = skills.Count == 0 ? "" : french ? $" Je travaille surtout avec : {Join(skills, " et ")}." : $" I mostly work with {Join(skills, " and ")}.";
        var opening = (french, years) switch
        {
            (true, null) => random.One([$"{title} à {place}.", $"{title}. J'accorde autant d'attention aux gens qu'au travail bien fait."]),
            (true, { } y) => random.One([$"{title} à {place}, {Years(y, french)} d'expérience.", $"{Years(y, french)} de métier, dont une bonne part à {place}.", $"{title}. {Years(y, french)} d'expérience dans des équipes petites et grandes."]),
            (false, null) => random.One([$"{title} in {place}.", $"{title} who cares about people as much as about good work."]),
            (false, { } y) => random.One([$"{title} in {place} with {Years(y, french)} of experience.", $"{Years(y, french)} in the trade, most of them in {place}.", $"{title}. {Years(y, french)} of experience in teams small and large."]),
        };
        var closing = french
            ? random.One([" J'aime transmettre.", " Je cherche une équipe où l'on apprend.", " Ce qui compte : la clarté et la parole tenue.", ""])
            : random.One([" I like to pass on what I know.", " Looking for a team that keeps learning.", " Clear words and kept promises matter to me.", ""]);
        return opening + known + closing;
    }

    private static string Years(int years, bool french) => (french, years) switch
    {
        (true, <= 1) => "une année",
        (true, _) => FormattableString.Invariant($"{years} ans"),
        (false, <= 1) => "one year",
        (false, _) => FormattableString.Invariant($"{years} years"),
    };

    private static string Join(IReadOnlyList<string> items, string last) =>
        items.Count == 1 ? items[0] : string.Join(", ", items.Take(items.Count - 1)) + last + items[^1];
}
