using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Preparing;

/// <summary>Puts skill concepts and place coordinates into a parsed tree.</summary>
internal sealed class QueryExpander(ISkillLexicon skills, IGazetteer gazetteer, string language, ValueList<string> dropped, SearchSchema schema)
{
    public QueryNode Expand(QueryNode node, List<Diagnostic> diagnostics)
    {
        _ = (skills, gazetteer, language, dropped, schema, diagnostics);
        return node;
    }
}
