using ProNet.Imports.Text;

namespace ProNet.Imports.Resumes;

/// <summary>A résumé cut into lines that know their section.</summary>
internal sealed class ResumeText
{
    private ResumeText(List<ResumeLine> lines) => Lines = lines;

    public List<ResumeLine> Lines { get; }

    public static ResumeText Read(string text)
    {
        var lines = new List<ResumeLine>();
        var section = ResumeSection.Top;
        foreach (var line in BrokenRanges.Join([.. TextRepair.Clean(text).Split('\n').Select(raw => raw.TrimEnd())]))
        {
            var opened = ResumeHeadings.Read(line);
            section = opened ?? section;
            lines.Add(new ResumeLine(line, section, opened is not null));
        }

        return new ResumeText(lines);
    }

    /// <summary>All of it, as cleaned.</summary>
    public override string ToString() => string.Join('\n', Lines.Select(l => l.Text));

    public IEnumerable<string> Section(ResumeSection section) => Lines.Where(l => l.Section == section && !l.IsHeading).Select(l => l.Text);
}
