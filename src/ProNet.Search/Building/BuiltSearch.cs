using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Search.Building;

/// <param name="Request">Ready to run.</param>
/// <param name="Parsed">The query as written. Chips that show recognised skills are made from <see cref="SearchRequest.Query"/> instead.</param>
/// <param name="Diagnostics">From parsing and resolving, in order.</param>
public sealed record BuiltSearch(SearchRequest Request, ParsedQuery Parsed, ValueList<Diagnostic> Diagnostics);
