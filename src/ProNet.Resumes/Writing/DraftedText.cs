using System.Text;
using ProNet.Resumes.Drafting;

namespace ProNet.Resumes.Writing;

/// <summary>Writes a CV as lines of text, and remembers which fact stands where.</summary>
internal sealed class DraftedText(ResumeLabels labels)
{
    /// <summary>Beyond it nobody checks them.</summary>
    private const int Most = 150;

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString().TrimEnd('\n');

    public CareerDraft Draft(Resume resume)
    {
        Fact(resume.Name, resume.Name);
        var headline = One(resume.Headline);
        var place = One(resume.Place);
        text.Append('\n');
        return new CareerDraft
        {
            Language = resume.Language,
            Headline = headline,
            Place = place,
            Summary = Section(labels.Profile, Given(resume.Summary), s => s).FirstOrDefault(),
            Positions = Section(labels.Experience, resume.Positions.Select(Position), Lines),
            Education = Section(labels.Education, resume.Education.Select(Education), Lines),
            Skills = Section(labels.Skills, resume.Skills.Distinct(StringComparer.OrdinalIgnoreCase), s => s),
            Languages = Section(labels.Languages, resume.Languages, labels.Spoken),
            Links = Section(labels.Links, resume.Links, l => $"{l.Label} {l.Url}".Trim()),
            Works = [.. labels.Sections(resume.Works).SelectMany(s => Section(s.Heading, s.Works, w => Joined('\n', ResumeLabels.Title(w), labels.Day(w), w.Summary)))],
            Offers = [.. resume.Offers.Select(Unwritten)],
            Seeks = [.. resume.Seeks.Select(Unwritten)],
        };
    }

    private static Drafted<string> Unwritten(string line) => new(line, new Passage(0, 0));

    private static IEnumerable<string> Given(string said) => said.Length > 0 ? [said] : [];

    private static DraftPosition Position(ResumePosition position) => new()
    {
        Title = position.Title,
        Organisation = position.Organisation,
        Place = position.Place,
        Start = position.Start,
        End = position.End,
        IsCurrent = position.IsCurrent,
        Description = position.Description,
    };

    private static DraftEducation Education(ResumeEducation education) =>
        new() { School = education.School, Degree = education.Degree, Field = education.Field, Start = education.Start, End = education.End };

    private string Lines(DraftPosition position) => Joined(
        '\n', Joined(" · ", position.Title, position.Organisation, position.Place), labels.Dates(position.Start, position.End, position.IsCurrent), position.Description);

    private string Lines(DraftEducation education) =>
        Joined('\n', Joined(" · ", Joined(", ", education.Degree, education.Field), education.School), labels.Dates(education.Start, education.End, isCurrent: false));

    private static string Joined(char between, params IEnumerable<string> parts) => string.Join(between, parts.Where(p => p.Length > 0));

    private static string Joined(string between, params IEnumerable<string> parts) => string.Join(between, parts.Where(p => p.Length > 0));

    private Drafted<string>? One(string said) => said.Length > 0 ? Fact(said, said) : null;

    private List<Drafted<T>> Section<T>(string heading, IEnumerable<T> facts, Func<T, string> lines)
    {
        var said = facts.Take(Most).ToList();
        if (said.Count == 0)
            return [];
        text.Append(heading).Append('\n');
        var drafted = said.ConvertAll(fact => Fact(fact, lines(fact)));
        text.Append('\n');
        return drafted;
    }

    private Drafted<T> Fact<T>(T fact, string lines)
    {
        var passage = new Passage(text.Length, lines.Length);
        text.Append(lines).Append('\n');
        return new Drafted<T>(fact, passage);
    }
}
