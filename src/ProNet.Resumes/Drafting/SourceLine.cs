namespace ProNet.Resumes.Drafting;

/// <param name="Start">Where in the text it begins.</param>
/// <param name="Text">Without blanks at its ends; empty between paragraphs.</param>
/// <param name="Section">What it stands under.</param>
/// <param name="IsHeading">It opens the section.</param>
internal sealed record SourceLine(int Start, string Text, Section Section, bool IsHeading)
{
    public int End => Start + Text.Length;

    public Passage Passage => new(Start, Text.Length);
}
