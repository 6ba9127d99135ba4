using Lucene.Net.Index;

namespace ProNet.Search.Lucene.Columns;

/// <summary>One term in one segment.</summary>
/// <param name="State">What a reader needs to go there without looking it up.</param>
/// <param name="Documents">How many documents have it, deleted ones included.</param>
/// <param name="Occurrences">How often it stands in them.</param>
internal sealed record TermPlace(TermState State, int Documents, long Occurrences);
