using System.Text.RegularExpressions;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.LinkedIn;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;

namespace ProNet.Resumes.Intake;

/// <summary>Reads whatever file a person brings their career in: a CV, a JSON Resume, an archive of LinkedIn. What it is, its bytes tell.</summary>
/// <param name="limits">What the file may be at most.</param>
/// <param name="time">Measures how long it takes.</param>
/// <param name="recognizer">For pages that are pictures, where there is one.</param>
public sealed class CvReader(DocumentLimits limits, TimeProvider time, IPageRecognizer? recognizer = null)
{
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Stops between parts.</param>
    public CvReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (content.Length > limits.Bytes)
            return CvReading.Of(DocumentProblem.TooLarge);
        try
        {
            if (JsonResume.Read(content) is { } resume)
                return CvReading.Of(ResumeDraft.Of(resume));
            if (LinkedInArchive.Read(content, limits, time, cancellationToken) is { } archive)
                return archive;
            var reading = new DocumentReader(limits, time, recognizer).Read(content, cancellationToken);
            return reading.Text is { } text ? CvReading.Of(new ReadCv(text.Kind, text.Text, CareerDrafter.Draft(text))) : CvReading.Of(reading.Problem!.Value);
        }
        catch (RegexMatchTimeoutException)
        {
            return CvReading.Of(DocumentProblem.TookTooLong);
        }
        catch (OutOfMemoryException)
        {
            return CvReading.Of(DocumentProblem.TooMuchInside);
        }
    }
}
