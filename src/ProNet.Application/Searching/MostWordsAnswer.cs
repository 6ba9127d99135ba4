using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>What has most of the words, and is none of the hits; shown below them, and counted in none of their numbers.</summary>
/// <param name="Total">Exact number.</param>
/// <param name="Hits">The best of them.</param>
/// <param name="Address">A search for them and the hits together, which can be paged and filtered.</param>
public sealed record MostWordsAnswer(long Total, ValueList<FoundHit> Hits, SearchAddress Address);
