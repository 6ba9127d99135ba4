using ProNet.Search.Responses;

namespace ProNet.Lexicon.Postings;

/// <summary>A line of a posting.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">What stands on it.</param>
/// <param name="IsHeading">It is over others.</param>
/// <param name="Under">What would stand on it by its heading or label alone, whatever words of it say that something is welcome.</param>
public readonly record struct PostingLine(TextSpan Span, PostingPart Part, bool IsHeading, PostingPart Under);
