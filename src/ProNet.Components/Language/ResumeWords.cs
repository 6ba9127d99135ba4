using ProNet.Resumes.Reading;

namespace ProNet.Components.Language;

/// <summary>What is said about a CV that somebody gives.</summary>
public abstract class ResumeWords
{
    /// <summary>Why a file cannot be read, what is kept and what to do.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="limits">What is taken at most.</param>
    public abstract string Of(DocumentProblem problem, DocumentLimits limits);

    /// <summary>Whole megabytes.</summary>
    protected static int Megabytes(DocumentLimits limits) => (limits?.Bytes ?? 0) / (1024 * 1024);
}
