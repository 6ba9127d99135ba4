namespace ProNet.Search.Responses;

/// <summary>A piece of a field's text around matched words.</summary>
/// <param name="Field">Name of the schema field.</param>
/// <param name="Text">The piece, plain text.</param>
/// <param name="Marks">Matched words, ascending and not overlapping, as offsets into <paramref name="Text"/>.</param>
/// <param name="Cut">True when the field's text goes on before or after the piece.</param>
public sealed record Highlight(string Field, string Text, ValueList<TextSpan> Marks, bool Cut)
{
    /// <summary>The field's text begins before the piece.</summary>
    public bool CutBefore { get; init; }

    /// <summary>The field's text goes on after the piece.</summary>
    public bool CutAfter { get; init; }
}
