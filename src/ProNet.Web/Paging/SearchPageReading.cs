using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Web.Paging;

/// <param name="Address">The search.</param>
/// <param name="Diagnostics">Parameters that could not be read.</param>
/// <param name="State">What is opened on the page.</param>
/// <param name="RedirectTo">The canonical address, when a form sent another form of it.</param>
public sealed record SearchPageReading(SearchAddress Address, ValueList<Diagnostic> Diagnostics, SearchPageState State, string? RedirectTo);
