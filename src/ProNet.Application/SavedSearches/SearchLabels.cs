using System.Globalization;
using System.Text;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.SavedSearches;

/// <summary>What a saved search is called and filed under.</summary>
public sealed record SearchLabels
{
    private static readonly char[] Separators = [',', ';', '\n'];

    private SearchLabels(string name, string note, ValueList<string> tags) => (Name, Note, Tags) = (name, note, tags);

    public string Name { get; }

    public string Note { get; }

    public ValueList<string> Tags { get; }

    /// <summary>What is wrong with them; none when they can be stored.</summary>
    public SavedSearchProblem Problem => this switch
    {
        { Name.Length: 0 } => SavedSearchProblem.NoName,
        { Name.Length: > SavedSearchLimits.LongestName } => SavedSearchProblem.NameTooLong,
        { Note.Length: > SavedSearchLimits.LongestNote } => SavedSearchProblem.NoteTooLong,
        { Tags.Count: > SavedSearchLimits.TagsPerSearch } => SavedSearchProblem.TooManyTags,
        _ when Tags.Any(t => t.Length > SavedSearchLimits.LongestTag) => SavedSearchProblem.TagTooLong,
        _ => SavedSearchProblem.None,
    };

    /// <summary>As typed: without spaces around, control characters, what turns the text around it, and tags given twice.</summary>
    public static SearchLabels Of(string? name, string? note, IEnumerable<string?>? tags)
    {
        var written = (tags ?? []).Select(OneLine).Where(t => t.Length > 0).DistinctBy(t => t.ToLowerInvariant()).ToValueList();
        return new SearchLabels(OneLine(name), NoteOf(note), written);
    }

    /// <summary>A note as typed: lines stay lines.</summary>
    public static string NoteOf(string? text) => ShownText.Of((text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal)).Trim();

    /// <summary>Tags as typed into one field, between commas.</summary>
    public static IEnumerable<string> TagsIn(string? text) => (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Empty for signs that nobody sees.</summary>
    private static string OneLine(string? text)
    {
        var line = ShownText.Of(new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)])).Trim();
        return line.EnumerateRunes().All(r => Rune.GetUnicodeCategory(r) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator) ? "" : line;
    }
}
