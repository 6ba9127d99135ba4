namespace ProNet.Resumes.Reading;

/// <summary>Ends the reading of a file from wherever it got to; <see cref="DocumentReader"/> makes a result of it.</summary>
internal sealed class UnreadableException(DocumentProblem problem) : Exception(problem.ToString())
{
    public DocumentProblem Problem => problem;
}
