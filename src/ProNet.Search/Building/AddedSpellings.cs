using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;

namespace ProNet.Search.Building;

/// <summary>Which spellings of a concept are looked for besides the one written.</summary>
internal static class AddedSpellings
{
    /// <summary>
    /// Each spelling is a phrase that the engine looks for, so their number is a cost; labels come first because most documents use them.
    /// </summary>
    private const int Most = 12;

    public static ValueList<string> Of(SkillEntry entry, QueryNode written)
    {
        var seen = new HashSet<string> { Key(Text(written)) };
        return new[] { entry.LabelEn, entry.LabelFr }.Concat(entry.Aliases)
            .Where(spelling => spelling.Length > 0 && seen.Add(Key(spelling)))
            .Take(Most)
            .ToValueList();
    }

    private static string Text(QueryNode written) => written switch
    {
        WordNode word => word.Text,
        PhraseNode phrase => phrase.Text,
        AndNode and => string.Join(' ', and.Children.Select(Text)),
        _ => "",
    };

    /// <summary>Differences that matching ignores make no second spelling.</summary>
    private static string Key(string spelling) => TextFolding.Fold(spelling).Replace('-', ' ');
}
