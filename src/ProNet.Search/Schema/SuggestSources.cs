using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

/// <summary>Which fields hold what is suggested while typing. Titles and names are gathered from text fields, because past titles are no facet.</summary>
public static class SuggestSources
{
    public const string Titles = "_titles";
    public const string Organisations = "_organisations";
    public const string Names = "_names";

    /// <summary>Dimensions that exist only for suggestions: their name and the text fields whose values they gather.</summary>
    public static IReadOnlyList<(string Dimension, string[] Fields)> Gathered(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => [
            (Titles, ["currentTitle", "pastTitle"]),
            (Organisations, ["currentOrganisation", "pastOrganisation"]),
            (Names, ["name"])],
        SubjectKind.Organisation => [(Organisations, ["name"])],
        _ => [],
    };

    /// <summary>Every dimension that is suggested from.</summary>
    public static IReadOnlyList<(SuggestionKind Kind, string Dimension)> For(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => [
            (SuggestionKind.Person, Names),
            (SuggestionKind.Title, Titles),
            (SuggestionKind.Organisation, Organisations),
            (SuggestionKind.Skill, "skillValue"),
            (SuggestionKind.Place, "placeValue")],
        SubjectKind.Job => [
            (SuggestionKind.Title, "titleValue"),
            (SuggestionKind.Organisation, "organisationValue"),
            (SuggestionKind.Skill, "skillValue"),
            (SuggestionKind.Place, "placeValue")],
        _ => [(SuggestionKind.Organisation, Organisations), (SuggestionKind.Place, "placeValue")],
    };
}
