namespace ProNet.Resumes.Reading;

/// <param name="Kind">What the file is.</param>
/// <param name="Text">In reading order; lines end with a line feed, paragraphs with two.</param>
/// <param name="Pages">Where the kind has pages, otherwise 1.</param>
/// <param name="Language">Two letters, <c>fr</c> or <c>en</c>; empty when neither has a clear lead.</param>
public sealed record DocumentText(DocumentKind Kind, string Text, int Pages, string Language);
