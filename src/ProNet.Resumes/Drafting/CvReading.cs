using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Drafting;

/// <summary>What a file says, or why it cannot be read: one of the two.</summary>
public sealed record CvReading(ReadCv? Read, DocumentProblem? Problem)
{
    public static CvReading Of(ReadCv read) => new(read, null);

    public static CvReading Of(DocumentProblem problem) => new(null, problem);
}
