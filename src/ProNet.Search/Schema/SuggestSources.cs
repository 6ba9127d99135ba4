using ProNet.Search.Documents;
using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

/// <summary>The sources of suggestions that the schemas have in common.</summary>
internal static class SuggestSources
{
    /// <summary>Values of text fields, because past titles and names are no facet.</summary>
    /// <param name="kind">What is suggested.</param>
    /// <param name="dimension">A name that begins with an underscore.</param>
    /// <param name="fields">The fields.</param>
    public static SuggestSource Texts(SuggestionKind kind, string dimension, params TextField[] fields) =>
        new(kind, dimension, document => fields.SelectMany(f => f.Read(document)).Select(Unlabelled));

    /// <summary>Names that are written in many ways, each once.</summary>
    /// <param name="kind">What is suggested.</param>
    /// <param name="dimension">A name that begins with an underscore.</param>
    /// <param name="facet">The facet that names them for people.</param>
    /// <param name="key">Makes the value of a name.</param>
    /// <param name="fields">The fields.</param>
    public static SuggestSource Names(SuggestionKind kind, string dimension, string facet, Func<string, string> key, params TextField[] fields) =>
        new(kind, dimension, document => FieldReaders.Keys(fields.SelectMany(f => f.Read(document)), key).Select(Unlabelled), facet) { Key = key };

    /// <summary>The names of a facet.</summary>
    /// <param name="kind">What is suggested.</param>
    /// <param name="facet">The facet that names them for people.</param>
    /// <param name="field">Its field.</param>
    public static SuggestSource Names(SuggestionKind kind, string facet, KeywordField field) =>
        new(kind, field.Name, document => field.Read(document).Select(Unlabelled), facet) { Key = field.Key };

    public static SuggestSource Skills(KeywordField field, Func<SearchDocument, ValueList<SkillLabel>> skills) =>
        new(SuggestionKind.Skill, field.Name, document => skills(document).Select(s => (s.Slug, (ValueList<string>)[s.En, s.Fr])), "skill");

    public static SuggestSource Place(KeywordField field, Func<SearchDocument, PlaceEntry?> place) => new(
        SuggestionKind.Place,
        field.Name,
        document => place(document) is { } at ? field.Read(document).Select(value => (value, (ValueList<string>)[at.En, at.Fr])) : [],
        "place");

    private static (string, ValueList<string>) Unlabelled(string value) => (value, []);
}
