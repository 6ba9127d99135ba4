using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;

namespace ProNet.Domain.Profiles;

/// <summary>
/// What a view sees of a profile. The one place that decides it: search documents, pages, lists, API and exports are all made from what comes out here, so that
/// they cannot disagree.
/// </summary>
public static class MemberRendition
{
    /// <summary>
    /// The member with the facts that a view sees and nothing else, as a profile that never had the others. What is derived from a fact is hidden with it:
    /// months of experience are counted from the positions that are seen; the seniority is seen where the headline and all positions are, from which it is read;
    /// and skills that were recognised in the words of the profile are seen where all of these words are, because the store does not keep where they stood.
    /// </summary>
    /// <param name="member">With its positions, education, skills and CVs, as far as they are of interest.</param>
    /// <param name="view">Who looks.</param>
    /// <param name="closed">True for whoever is kept from knowing that the member is open to work.</param>
    /// <param name="contact">True for a contact of the member, who sees what is for contacts besides.</param>
    /// <returns>The member itself where all is seen; null where the profile is not seen at all.</returns>
    public static Member? SeenBy(this Member member, View view, bool closed = false, bool contact = false)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (!Sees(member.Audience))
            return null;
        var audiences = member.FactAudiences;
        var (positions, education) = (member.Positions.FindAll(p => Sees(p.Audience)), member.Education.FindAll(e => Sees(e.Audience)));
        var seesAvailability = !closed && Sees(audiences.Availability);
        var seesLevel = positions.Count == member.Positions.Count && SeesIf(audiences.Headline, member.Headline.Length > 0);
        var seesWords = seesLevel && education.Count == member.Education.Count
            && SeesIf(audiences.Summary, member.Summary.Length > 0) && SeesIf(audiences.Works, member.Works.Count > 0);
        var skills = member.Skills.FindAll(s => Sees(s.Audience) && (s.Listed || seesWords));
        var cvs = member.Cvs.FindAll(c => Sees(c.Audience));
        var seesAll = seesWords && skills.Count == member.Skills.Count && cvs.Count == member.Cvs.Count
            && SeesIf(audiences.Location, member.Location is not { Text: "", PlaceId: null, Place: null })
            && SeesIf(audiences.Industry, member.Industry.Length > 0)
            && SeesIf(audiences.Languages, member.Languages.Count > 0)
            && SeesIf(audiences.Links, member.Links.Count > 0)
            && (seesAvailability || !(member.OpenToWork || member.Availability != Availability.None))
            && SeesIf(audiences.OwnSkills, member.OwnSkills.Count > 0)
            && SeesIf(audiences.Offers, member.Offers.Count > 0)
            && SeesIf(audiences.Seeks, member.Seeks.Count > 0)
            && (member.WishedPay is null || (seesAvailability && Sees(audiences.WishedPay)))
            && SeesIf(audiences.Photo, member.PhotoKey.Length > 0);
        if (seesAll)
            return member;

        var seen = new Member
        {
            Id = member.Id,
            Handle = member.Handle,
            Origin = member.Origin,
            Name = member.Name,
            Headline = Sees(audiences.Headline) ? member.Headline : "",
            Summary = Sees(audiences.Summary) ? member.Summary : "",
            Location = Sees(audiences.Location) ? member.Location : new Location(),
            Industry = Sees(audiences.Industry) ? member.Industry : "",
            Seniority = seesLevel ? member.Seniority : Seniority.Unknown,
            Language = member.Language,
            OpenToWork = seesAvailability && member.OpenToWork,
            Availability = seesAvailability ? member.Availability : Availability.None,
            // It is part of being available, and says by itself that somebody is.
            WishedPay = seesAvailability && Sees(audiences.WishedPay) ? member.WishedPay : null,
            PhotoKey = Sees(audiences.Photo) ? member.PhotoKey : "",
            OwnSkills = Sees(audiences.OwnSkills) ? member.OwnSkills : [],
            Audience = member.Audience,
            FactAudiences = audiences,
            Consents = member.Consents,
            Languages = Sees(audiences.Languages) ? member.Languages : [],
            Links = Sees(audiences.Links) ? member.Links : [],
            Works = Sees(audiences.Works) ? member.Works : [],
            Offers = Sees(audiences.Offers) ? member.Offers : [],
            Seeks = Sees(audiences.Seeks) ? member.Seeks : [],
            CreatedAt = member.CreatedAt,
            UpdatedAt = member.UpdatedAt,
            Version = member.Version,
        };
        seen.Positions.AddRange(positions);
        seen.Education.AddRange(education);
        seen.Skills.AddRange(skills);
        seen.Cvs.AddRange(cvs);
        // The level and the years of study say until when an open position was probably held.
        if (!seesLevel || education.Count < member.Education.Count)
            seen.RefreshExperience(member.ExperienceAsOf);
        else
            (seen.ExperienceMonths, seen.ExperienceAsOf) = (member.ExperienceMonths, member.ExperienceAsOf);
        return seen;

        bool Sees(Audience audience) => view.Sees(audience, contact);

        // What is not there is hidden from nobody.
        bool SeesIf(Audience audience, bool isThere) => !isThere || Sees(audience);
    }
}
