using System.Text;
using ProNet.Data.Resumes;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Intake;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;

namespace ProNet.Application.Claims;

/// <summary>What an imported profile says, as a CV of whoever has a profile already: kept, and reviewed fact by fact as every other one.</summary>
internal static class ImportedCv
{
    /// <param name="imported">Whole, with the concepts of its skills.</param>
    /// <param name="memberId">Who keeps it.</param>
    /// <param name="time">Tells today.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static CvContent Of(Member imported, long memberId, TimeProvider time, CancellationToken cancellationToken)
    {
        var file = Encoding.UTF8.GetBytes(JsonResume.Write(Written(imported)));
        var read = new CvReader(DocumentLimits.Usual, time).Read(file, cancellationToken).Read ?? throw new InvalidOperationException("A CV that was just written cannot be read.");
        return new CvContent
        {
            Cv = new KeptCv
            {
                MemberId = memberId,
                FileName = $"{imported.Handle}.{read.Extension}",
                Kind = read.Extension,
                Size = file.Length,
                Text = read.Text,
                AddedAt = time.GetUtcNow().UtcDateTime,
                Audience = Audience.Hidden,
            },
            Content = file,
            Draft = DraftText.Write(read.Draft),
        };
    }

    private static Resume Written(Member member) => new()
    {
        Name = member.Name.Display,
        GivenName = string.Join(' ', new[] { member.Name.Given, member.Name.Middle }.Where(n => n.Length > 0)),
        FamilyName = member.Name.Family,
        Headline = member.Headline,
        Summary = member.Summary,
        Place = member.Location.Text,
        Language = member.Language,
        Positions = [.. member.Positions.OrderBy(p => p.Ordinal).Select(p => new ResumePosition(p.Title, p.OrganisationName, p.PlaceText, p.Start, p.End, p.Current != CurrentState.Ended, p.Description))],
        Education = [.. member.Education.OrderBy(e => e.Ordinal).Select(e => new ResumeEducation(e.School, e.Degree, e.Field, e.Start, e.End))],
        Skills = [.. member.Skills.Where(s => s.Listed).Select(s => member.Language == "fr" ? s.Concept!.LabelFr : s.Concept!.LabelEn), .. member.OwnSkills],
        Languages = member.Languages,
        Links = member.Links,
        Works = member.Works,
        Offers = member.Offers,
        Seeks = member.Seeks,
    };
}
