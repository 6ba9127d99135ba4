using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Testing.Reference;

/// <summary>Suggests every visible value that has a word starting with what is typed, most frequent first.</summary>
internal static class ReferenceSuggestions
{
    public static ValueList<Suggestion> Suggest(SuggestRequest request, DateOnly today, List<AnalyzedDocument> all, IFacetLabels labels)
    {
        var typed = TextFolding.Fold(request.Typed.Trim());
        var scope = new SearchRequest(request.Scope, new SearchCriteria { Subject = request.Subject }, new MatchAllNode(), today);
        return all
            .Where(d => typed.Length > 0 && ReferenceFilters.IsInScope(scope, d))
            .SelectMany(d => Values(d.Document).Distinct())
            .GroupBy(value => value)
            .Select(g => new Suggestion(g.Key.Kind, g.Key.Value, Label(g.Key, labels, request.Language, request.Subject), g.Count()))
            .Where(s => s.Value.Length > 0 && IsFound(s, typed, request.Subject, labels))
            .OrderByDescending(s => s.Documents)
            .ThenBy(s => s.Value, StringComparer.Ordinal)
            .Take(request.Limit)
            .ToValueList();
    }

    private static IEnumerable<(SuggestionKind Kind, string Value)> Values(SearchDocument document) => document switch
    {
        MemberDocument person => [
            (SuggestionKind.Person, person.Name),
            .. person.Positions.Select(p => (SuggestionKind.Title, TitleKey.Of(p.Title))),
            .. person.Positions.Select(p => (SuggestionKind.Organisation, OrganisationKey.Of(p.Organisation))),
            .. person.Skills.Select(s => (SuggestionKind.Skill, s.Slug)),
            .. Place(person.Place)],
        JobDocument job => [
            (SuggestionKind.Title, TitleKey.Of(job.Title)),
            (SuggestionKind.Organisation, OrganisationKey.Of(job.Organisation)),
            .. job.Skills.Select(s => (SuggestionKind.Skill, s.Slug)),
            .. Place(job.Place)],
        OrganisationDocument organisation => [(SuggestionKind.Organisation, organisation.Name), .. Place(organisation.Place)],
        _ => [],
    };

    private static IEnumerable<(SuggestionKind Kind, string Value)> Place(PlaceEntry? place) =>
        place is { Slug.Length: > 0 } ? [(SuggestionKind.Place, place.Slug)] : [];

    private static string Label((SuggestionKind Kind, string Value) value, IFacetLabels labels, string language, SubjectKind subject) => value.Kind switch
    {
        SuggestionKind.Skill => labels.Label("skill", value.Value, language),
        SuggestionKind.Place => labels.Label("place", value.Value, language),
        SuggestionKind.Title => labels.Label("title", value.Value, language),
        SuggestionKind.Organisation when subject != SubjectKind.Organisation => labels.Label("company", value.Value, language),
        _ => value.Value,
    };

    /// <summary>A title or an organisation by its value, as typed or as the value of what is typed; everything else by its labels too.</summary>
    private static bool IsFound(Suggestion s, string typed, SubjectKind subject, IFacetLabels labels) => s.Kind switch
    {
        SuggestionKind.Title => StartsAWord(s.Value, typed) || (TitleKey.Of(typed) is { Length: > 0 } key && StartsAWord(s.Value, key)),
        SuggestionKind.Organisation when subject != SubjectKind.Organisation => StartsAWord(s.Value, typed) || (OrganisationKey.Of(typed) is { Length: > 0 } key && StartsAWord(s.Value, key)),
        _ => new[] { s.Value, Label((s.Kind, s.Value), labels, "en", subject), Label((s.Kind, s.Value), labels, "fr", subject) }.Any(name => StartsAWord(name, typed)),
    };

    private static bool StartsAWord(string text, string typed) =>
        TextFolding.Fold(text).Split(' ', '-', '\'', '(').Any(word => word.StartsWith(typed, StringComparison.Ordinal))
        || TextFolding.Fold(text).StartsWith(typed, StringComparison.Ordinal);
}
