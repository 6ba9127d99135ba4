namespace ProNet.Imports.Resumes;

/// <param name="Text">The line, repaired, without trailing spaces.</param>
/// <param name="Section">Section it stands in.</param>
/// <param name="IsHeading">It opens the section.</param>
internal readonly record struct ResumeLine(string Text, ResumeSection Section, bool IsHeading)
{
    public bool IsBlank => Text.Length == 0;

    /// <summary>Items under a position are indented in these texts; its header is not.</summary>
    public bool IsIndented => Text.Length > 0 && Text.AsSpan().IndexOfAnyExcept(' ') is >= 3;
}
