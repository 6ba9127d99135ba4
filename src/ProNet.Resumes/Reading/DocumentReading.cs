namespace ProNet.Resumes.Reading;

/// <summary>The text of a file, or why there is none.</summary>
public sealed record DocumentReading
{
    private DocumentReading()
    {
    }

    public DocumentText? Text { get; private init; }

    public DocumentProblem? Problem { get; private init; }

    public static DocumentReading Of(DocumentText text) => new() { Text = text };

    public static DocumentReading Of(DocumentProblem problem) => new() { Problem = problem };
}
