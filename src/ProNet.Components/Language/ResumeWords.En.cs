using ProNet.Resumes.Reading;

namespace ProNet.Components.Language;

internal sealed class EnglishResumeWords : ResumeWords
{
    public override string Of(DocumentProblem problem, DocumentLimits limits) => problem switch
    {
        DocumentProblem.Empty => "The file has nothing in it; choose another one.",
        DocumentProblem.TooLarge => $"The file is too large; up to {Megabytes(limits)} MB can be read. Saving it without pictures often helps.",
        DocumentProblem.UnknownKind => "This is no kind of file that can be read; use PDF, Word (.docx), OpenDocument (.odt), RTF, HTML or plain text.",
        DocumentProblem.OldWord => "This is a Word file from before 2007; open it in Word or LibreOffice and save it as .docx or PDF.",
        DocumentProblem.Encrypted => "The file is protected by a password; save it without one and try again.",
        DocumentProblem.Macros => "The file holds macros, that is, small programs; save it without them, for instance as .docx or PDF.",
        DocumentProblem.Ambiguous => "The file is two kinds of file in one, so it is not certain what it says; save it anew as PDF and try again.",
        DocumentProblem.TooManyPages => $"The file has too many pages; up to {limits.Pages} can be read. Keep the pages that are the CV.",
        DocumentProblem.TooMuchInside => "Unpacked, the file is far larger than a CV can be, so it was not read.",
        DocumentProblem.Unsafe => "The file refers to other files in a way that could do harm, so it was not read; save it anew as PDF and try again.",
        DocumentProblem.TookTooLong => "Reading the file took too long; save it anew as PDF, or as plain text, and try again.",
        DocumentProblem.Scanned => "The pages are pictures, without any text; give the file that they were printed from, or type in what matters.",
        _ => "The file is damaged and cannot be read; save it anew and try again.",
    };
}
