using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>A reading that was taken instead of the strict one.</summary>
/// <param name="Built">What the page shows as asked.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Response">The answer.</param>
/// <param name="Said">What there is to say about it.</param>
/// <param name="Correction">Set when close spellings were searched.</param>
internal sealed record QueryReading(BuiltSearch Built, SearchRequest Request, SearchResponse Response, ValueList<Diagnostic> Said, SearchCorrection? Correction);
