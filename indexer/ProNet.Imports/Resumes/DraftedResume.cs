using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Text;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Imports.Resumes;

/// <summary>Turns the text of a résumé in French, or of one that nobody anonymised, into a profile: read as the CVs are that people give themselves.</summary>
internal static class DraftedResume
{
    /// <param name="text">The résumé, repaired.</param>
    /// <param name="title">Its title line; may be empty.</param>
    /// <param name="category">The trade it was filed under.</param>
    /// <param name="language">Two letters, or empty.</param>
    /// <param name="knowledge">Skills, places, today.</param>
    /// <param name="member">Filled in and returned.</param>
    public static Member Read(string text, string title, string category, string language, ParseContext knowledge, Member member)
    {
        var draft = CareerDrafter.Draft(new DocumentText(DocumentKind.PlainText, text, 1, language));
        member.Positions.AddRange(draft.Positions.Select(p => Position(p.Value)));
        member.Education.AddRange(draft.Education.Select((e, i) => new Education { Ordinal = i, School = e.Value.School, Degree = e.Value.Degree, Field = e.Value.Field, Start = e.Value.Start, End = e.Value.End }));
        CurrentPositions.Judge(member.Positions, ResumeReader.Written(member, knowledge.Today), knowledge.Today);
        CurrentPositions.Order(member.Positions);
        member.Headline = ResumeReader.Headline(title.Length > 0 ? title : draft.Headline?.Value ?? "", member.Positions);
        member.Summary = Paragraphs.Join((draft.Summary?.Value ?? "").Split('\n'));
        member.Industry = ResumeCategories.Industry(category);
        member.Seniority = ResumeReader.Level(member.Headline, member.Positions);
        member.Language = language.Length > 0 ? language : "en";
        member.Languages = [.. draft.Languages.Select(l => l.Value)];
        ImportedWords.FillSkills(member, draft.Skills.Select(s => s.Value), text, knowledge);
        ImportedWords.Keep(member, text, knowledge);
        return member;
    }

    private static Position Position(DraftPosition drafted) => new()
    {
        Title = TitleCasing.Set(drafted.Title),
        OrganisationName = drafted.Organisation,
        PlaceText = drafted.Place,
        Start = drafted.Start,
        End = drafted.End,
        Current = drafted.IsCurrent ? CurrentState.Certain : CurrentState.Ended,
        Description = Paragraphs.Join(drafted.Description.Split('\n')),
    };
}
