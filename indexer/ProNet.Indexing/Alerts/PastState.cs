using ProNet.Domain.Facts;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Alerts;

/// <summary>How a subject was from a moment on, for one view.</summary>
/// <param name="At">Since when, UTC; null for how it was when the replay begins.</param>
/// <param name="Document">Null when the view did not see it.</param>
/// <param name="Changes">What had changed.</param>
internal sealed record PastState(DateTime? At, SearchDocument? Document, List<FactChange> Changes)
{
    /// <summary>Of somebody who joined, or something that was published.</summary>
    public static List<FactChange> Came => [new FactChange(Fact.Presence, null, FactText.Of(true))];
}
