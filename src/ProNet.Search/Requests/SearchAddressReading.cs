using ProNet.Search.Querying;

namespace ProNet.Search.Requests;

/// <param name="Address">What could be read; always usable.</param>
/// <param name="Diagnostics">Unknown and broken parameters, in order; about the text of <c>q</c> the parser has its own.</param>
public sealed record SearchAddressReading(SearchAddress Address, ValueList<Diagnostic> Diagnostics);
