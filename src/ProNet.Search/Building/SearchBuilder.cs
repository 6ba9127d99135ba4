using ProNet.Search.Access;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>
/// From criteria to a request that any engine can run: parse, recognise concepts, resolve places. One path for pages, API, alerts, feeds and
/// exports, so that they cannot disagree.
/// </summary>
public sealed class SearchBuilder(ISkillLexicon skills, IGazetteer gazetteer, TimeProvider time, IConceptLexicon? concepts = null)
{
    /// <summary>Prepares a request with default page and no facets; callers say what else they want with a <c>with</c> expression.</summary>
    /// <param name="scope">On whose behalf.</param>
    /// <param name="criteria">As read from an address or a saved search.</param>
    /// <param name="language">Two-letter language of the viewer.</param>
    public BuiltSearch Build(AccessScope scope, SearchCriteria criteria, string language)
    {
        var schema = SearchSchemas.For(criteria.Subject);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var parsed = QueryParser.Parse(criteria.QueryText, schema, today);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var unresolved = new List<Diagnostic>();
        var query = new QueryExpander(new ConceptFinder(skills, concepts), gazetteer, language, criteria.DroppedConcepts, schema).Expand(parsed.Root, unresolved);
        diagnostics.AddRange(unresolved.Select(d => Locate(d, criteria.QueryText)));
        if (criteria.Near is { } near)
        {
            var centres = gazetteer.Find(near.PlaceText, language);
            criteria = criteria with { Near = near with { Centres = centres } };
            if (centres.IsEmpty)
                diagnostics.Add(new Diagnostic(DiagnosticCode.UnknownPlace, -1, 0, [near.PlaceText]));
        }

        var request = new SearchRequest(scope, criteria, query, today) { Language = language };
        return new BuiltSearch(request, parsed, diagnostics.OrderBy(d => d.Start).ToValueList());
    }

    /// <summary>Trees carry no positions; the place's first occurrence in the text is the best there is.</summary>
    private static Diagnostic Locate(Diagnostic diagnostic, string text)
    {
        if (diagnostic.Code != DiagnosticCode.UnknownPlace)
            return diagnostic;
        var place = diagnostic.Arguments[0];
        var start = text.IndexOf(place, StringComparison.Ordinal);
        return start < 0 ? diagnostic : diagnostic with { Start = start, Length = place.Length };
    }
}
