using ProNet.Application.Profiles;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Resumes.Writing;

namespace ProNet.Components;

/// <summary>A profile as a CV: what its page shows to who asks, and nothing else.</summary>
public static class MemberResume
{
    /// <param name="profile">As it was read for the viewer.</param>
    /// <param name="site">Address of the site, with a slash at its end.</param>
    /// <param name="words">Language of the names of skills and places.</param>
    public static Resume Of(MemberPageModel profile, Uri site, Wording words)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(words);
        var member = profile.Member;
        return new Resume
        {
            Name = member.Name.Display,
            GivenName = string.Join(' ', new[] { member.Name.Given, member.Name.Middle }.Where(n => n.Length > 0)),
            FamilyName = member.Name.Family,
            Headline = member.Headline,
            Summary = member.Summary,
            Place = profile.Place?.Label(words.Language) ?? "",
            CountryCode = profile.Place?.CountryCode ?? "",
            Language = member.Language,
            Page = new Uri(site, Urls.Member(member.Handle)),
            Positions = [.. member.Positions.Select(p => new ResumePosition(p.Title, p.OrganisationName, p.PlaceText, p.Start, p.End, p.Current != CurrentState.Ended, p.Description))],
            Education = [.. member.Education.Select(e => new ResumeEducation(e.School, e.Degree, e.Field, e.Start, e.End))],
            Skills = [.. profile.Listed.Select(words.Skill), .. member.OwnSkills, .. profile.Mentioned.Select(words.Skill)],
            Languages = member.Languages,
            Links = [.. MemberLinks.Safe(member)],
            Works = member.Works,
            Offers = member.Offers,
            Seeks = member.Seeks,
        };
    }
}
