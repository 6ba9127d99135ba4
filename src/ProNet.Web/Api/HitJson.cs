using ProNet.Search.Responses;

namespace ProNet.Web.Api;

/// <summary>A match: what every kind has, and evidence.</summary>
internal abstract record HitJson
{
    /// <summary>Opaque.</summary>
    public required string Id { get; init; }

    /// <summary>Address of the page for people.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Place { get; init; }

    public double? DistanceKm { get; init; }

    /// <summary>Comparable within one answer only.</summary>
    public required double Score { get; init; }

    public required IReadOnlyList<HighlightJson> Highlights { get; init; }

    public required IReadOnlyList<ClauseMatch> Why { get; init; }
}

/// <param name="Field">Where the words stand.</param>
/// <param name="Text">The piece of text.</param>
/// <param name="Marks">Matched words, as offsets into the text.</param>
/// <param name="Cut">True when the text goes on.</param>
internal sealed record HighlightJson(string Field, string Text, IReadOnlyList<TextSpan> Marks, bool Cut);
