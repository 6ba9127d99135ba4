using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;

namespace ProNet.Resumes.Intake;

/// <summary>A draft of what a structured file says, with a text in which its person can look every fact up.</summary>
internal static class ResumeDraft
{
    public static ReadCv Of(Resume resume)
    {
        var text = new DraftedText(ResumeLabels.For(resume.Language));
        var draft = text.Draft(resume);
        return new ReadCv(DocumentKind.JsonResume, text.ToString(), draft);
    }
}
