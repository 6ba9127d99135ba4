using ProNet.Domain.Access;
using ProNet.Search.Documents;

namespace ProNet.Search.Lucene;

/// <summary>A document as some of the views have it.</summary>
/// <param name="Document">What is seen.</param>
/// <param name="Json">The same as JSON.</param>
/// <param name="SeenBy">By whom.</param>
internal sealed record Rendition(SearchDocument Document, byte[] Json, ViewSet SeenBy)
{
    /// <summary>One for all views that have the same.</summary>
    public static IReadOnlyList<Rendition> Of(ByView<SearchDocument?> renditions)
    {
        var different = new List<Rendition>();
        foreach (var view in Views.All)
        {
            if (renditions[view] is not { } document)
                continue;
            var same = different.FindIndex(r => ReferenceEquals(r.Document, document));
            var json = same < 0 ? document.ToJson() : different[same].Json;
            if (same < 0)
                same = different.FindIndex(r => r.Json.AsSpan().SequenceEqual(json));
            if (same < 0)
                different.Add(new Rendition(document, json, ViewSet.None.With(view)));
            else
                different[same] = different[same] with { SeenBy = different[same].SeenBy.With(view) };
        }

        return different;
    }
}
