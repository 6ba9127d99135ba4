using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Resumes;

/// <summary>Turns the text of a résumé into a profile.</summary>
internal static class ResumeReader
{
    private const int LongestHeadline = 160;
    private const int LongestItem = 60;

    private static readonly char[] ListSeparators = [',', ';', '\n', '•', '·', '|'];

    /// <param name="text">The résumé.</param>
    /// <param name="title">Its title line.</param>
    /// <param name="category">The trade it was filed under.</param>
    /// <param name="knowledge">Skills, places, today.</param>
    /// <param name="member">Filled in and returned.</param>
    public static Member Read(string text, string title, string category, ParseContext knowledge, Member member)
    {
        var clean = TextRepair.Clean(text);
        var language = LanguageGuess.Of(clean);
        // The other reader knows the masks of anonymised résumés in English, and nothing else.
        if (language == "fr" || !clean.Contains(AnonymisationPlaceholders.Employer, StringComparison.Ordinal))
            return DraftedResume.Read(Contacts.Without(clean), title, category, language, knowledge, member);
        var resume = ResumeText.Read(text);
        member.Positions.AddRange(PositionReader.Read(resume));
        member.Education.AddRange(EducationReader.Read(resume));
        CurrentPositions.Judge(member.Positions, Written(member, knowledge.Today), knowledge.Today);
        member.Headline = Headline(title, member.Positions);
        member.Summary = Paragraphs.Join(resume.Section(ResumeSection.Summary));
        member.Industry = ResumeCategories.Industry(category);
        member.Seniority = Level(member.Headline, member.Positions);
        member.Language = "en";
        member.Languages = SpokenLanguageReader.Read(string.Join('\n', resume.Section(ResumeSection.Languages)));
        FillSkills(member, resume, knowledge.Skills);
        // Whatever no part of a profile takes is found all the same.
        ImportedWords.Keep(member, resume.ToString(), knowledge);
        return member;
    }

    private static void FillSkills(Member member, ResumeText resume, SkillFinder skills)
    {
        // A list is read both ways: item by item, where "Go" or "Excel" alone is a skill, and as text, for items that are phrases.
        var list = string.Join('\n', resume.Section(ResumeSection.Skills));
        var items = list.Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var listed = items.Where(item => item.Length < LongestItem).Select(item => skills.Find(item.TrimEnd('.'))).OfType<int>().Concat(skills.Recognise(list, member.Language));
        var rest = resume.Lines.Where(l => l.Section is not (ResumeSection.Skills or ResumeSection.Languages)).Select(l => l.Text);
        SkillRows.Fill(member, listed, skills.Recognise(string.Join('\n', rest), member.Language));
    }

    /// <summary>The last date of its schools, not after today: the text was written then or later.</summary>
    public static PartialDate? Written(Member member, DateOnly today)
    {
        var latest = member.Education.Select(e => e.End).Where(d => d is { } date && date.Year <= today.Year).Max(d => d?.Packed);
        return latest is { } packed ? PartialDate.FromPacked(packed) : null;
    }

    /// <summary>The title in the letters of the position that has it, when one does: people write "iOS Developer" there and "IOS DEVELOPER" on top.</summary>
    public static string Headline(string title, List<Position> positions)
    {
        title = AnonymisationPlaceholders.Collapse(title);
        if (title.Length == 0)
            title = positions.FirstOrDefault()?.Title ?? "";
        title = Excerpt.Cut(title, LongestHeadline);
        var same = positions.Find(p => p.Title.Equals(title, StringComparison.OrdinalIgnoreCase) && p.Title.Any(char.IsLower));
        return same?.Title ?? TitleCasing.Set(title);
    }

    /// <summary>The level of the headline; where it names none, of the position on top.</summary>
    public static Seniority Level(string headline, List<Position> positions)
    {
        var level = SeniorityReader.Read(headline);
        return level != Seniority.Unknown || positions.Count == 0 ? level : SeniorityReader.Read(positions[0].Title);
    }
}
