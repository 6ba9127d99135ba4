using ProNet.Search.Access;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>
/// From criteria to a request that any engine can run: parse, or read a long text; recognise concepts and values, resolve places. One path for pages, API, alerts, feeds and
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
        var readsMeaning = criteria.GrammarVersion >= ParsedQuery.MeantVersion && !criteria.Exact;
        var parsed = readsMeaning && LongText.Is(criteria.QueryText)
            ? ReadLong(criteria.QueryText, schema)
            : QueryParser.Parse(criteria.QueryText, schema, today, criteria.GrammarVersion, criteria.Exact);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var unresolved = new List<Diagnostic>();
        var query = new QueryExpander(new ConceptFinder(skills, concepts), gazetteer, language, criteria.DroppedConcepts, schema, readsMeaning).Expand(parsed.Root, unresolved);
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

    /// <summary>The same criteria with another text, which somebody is offered instead of the one written.</summary>
    /// <param name="built">As built of what was written.</param>
    /// <param name="tree">As parsed.</param>
    public QueryNode Expand(BuiltSearch built, QueryNode tree)
    {
        ArgumentNullException.ThrowIfNull(built);
        var criteria = built.Request.Criteria;
        return new QueryExpander(new ConceptFinder(skills, concepts), gazetteer, built.Request.Language, criteria.DroppedConcepts, SearchSchemas.For(criteria.Subject), knowsValues: true).Expand(tree, []);
    }

    private ParsedQuery ReadLong(string text, SearchSchema schema)
    {
        var said = new List<Diagnostic>();
        var root = new LongText(skills, gazetteer, schema).Read(text, said);
        return new ParsedQuery(root, said.ToValueList());
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
