using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Search.Preparing;

/// <param name="Request">Ready to run.</param>
/// <param name="Parsed">The query as written, for chips.</param>
/// <param name="Diagnostics">From parsing and resolving, in order.</param>
public sealed record PreparedSearch(SearchRequest Request, ParsedQuery Parsed, ValueList<Diagnostic> Diagnostics);
