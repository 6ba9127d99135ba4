using ProNet.Search.Building;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Expectations;

/// <summary>
/// One of two ways of answering searches that are compared before one replaces the other: the words that are known, and who is asked, such as the engine, a generation
/// of its index, or a ranking. Whatever decides to activate something names what it would activate.
/// </summary>
/// <param name="Builder">From criteria to what is asked.</param>
/// <param name="AskAsync">Answers; asked about a few subjects alone (<see cref="SearchRequest.Among"/>).</param>
public sealed record AnsweringSide(SearchBuilder Builder, Func<SearchRequest, CancellationToken, Task<SearchResponse>> AskAsync);
