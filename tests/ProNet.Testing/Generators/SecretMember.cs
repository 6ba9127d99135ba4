using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Search.Documents;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Generators;

/// <summary>A member some of whose facts are for some only, as a list of facts, so that the member that never had them can be made without asking the product which they are.</summary>
public sealed record SecretMember
{
    /// <summary>From 1; also the version that everything has.</summary>
    public long Id { get; init; }

    /// <summary>Of the profile.</summary>
    public required Audience Audience { get; init; }

    public required string Name { get; init; }

    public required Secret<string> Headline { get; init; }

    public required Secret<string> Summary { get; init; }

    public required Secret<string> Industry { get; init; }

    public required Secret<PlaceEntry?> Place { get; init; }

    public required Secret<bool> Open { get; init; }

    /// <summary>Kinds of contract, each once; seen by whom <see cref="Open"/> is.</summary>
    public required ContractKind[] Kinds { get; init; }

    public required Secret<string[]> Languages { get; init; }

    public required Secret<string[]> Works { get; init; }

    /// <summary>Skills in the member's own words.</summary>
    public required Secret<string[]> OwnSkills { get; init; }

    public required Secret<string[]> Offers { get; init; }

    public required Secret<string[]> Seeks { get; init; }

    /// <summary>Digest of a photo, or empty.</summary>
    public required Secret<string> Photo { get; init; }

    public required Secret<Position>[] Positions { get; init; }

    public required Secret<Education>[] Education { get; init; }

    /// <summary>Number of a test skill, and whether it is listed.</summary>
    public required Secret<(int Number, bool Listed)>[] Skills { get; init; }

    /// <summary>What kept CVs say.</summary>
    public required Secret<string>[] Cvs { get; init; }

    public required Seniority Seniority { get; init; }

    /// <summary>With all facts, each with its audience.</summary>
    public Member Whole() => Make(_ => true, audience => audience);

    /// <summary>The member that never had what a view does not see, who hides nothing; null when the view does not see the member.</summary>
    /// <param name="view">Who looks.</param>
    /// <param name="isContact">Whether who looks is a contact of the member besides.</param>
    public Member? Without(View view, bool isContact = false)
    {
        return Sees(Audience) ? Make(Sees, _ => Audience.Everyone) : null;

        bool Sees(Audience audience) => view.Sees(audience) || (isContact && audience == Audience.Contacts);
    }

    private Member Make(Func<Audience, bool> keeps, Func<Audience, Audience> kept)
    {
        var level = (Headline.Value.Length == 0 || keeps(Headline.Audience)) && Positions.All(p => keeps(p.Audience));
        var words = level && (Summary.Value.Length == 0 || keeps(Summary.Audience)) && (Works.Value.Length == 0 || keeps(Works.Audience)) && Education.All(e => keeps(e.Audience));
        var member = new Member
        {
            Id = Id,
            Version = 1,
            Handle = FormattableString.Invariant($"member-{Id}"),
            Name = new FullName { Family = Name },
            Audience = Audience,
            UpdatedAt = TestDay.Clock().GetUtcNow().UtcDateTime,
            Headline = Kept(Headline, ""),
            Summary = Kept(Summary, ""),
            Industry = Kept(Industry, ""),
            Location = StoreParts.Location(Kept(Place, null)),
            OpenToWork = Kept(Open, false),
            Availability = keeps(Open.Audience) ? new Availability { Kinds = Kinds } : Availability.None,
            Languages = [.. Kept(Languages, []).Distinct().Select(code => new SpokenLanguage(code, LanguageLevel.Unknown))],
            OwnSkills = [.. Kept(OwnSkills, []).Distinct()],
            Offers = [.. Kept(Offers, []).Distinct()],
            Seeks = [.. Kept(Seeks, []).Distinct()],
            PhotoKey = Kept(Photo, ""),
            Works = [.. Kept(Works, []).Select(text => new Work(text, "", ""))],
            Seniority = level ? Seniority : Seniority.Unknown,
            FactAudiences = new FactAudiences
            {
                Headline = kept(Headline.Audience),
                Summary = kept(Summary.Audience),
                Industry = kept(Industry.Audience),
                Location = kept(Place.Audience),
                Availability = kept(Open.Audience),
                Languages = kept(Languages.Audience),
                Works = kept(Works.Audience),
                OwnSkills = kept(OwnSkills.Audience),
                Offers = kept(Offers.Audience),
                Seeks = kept(Seeks.Audience),
                Photo = kept(Photo.Audience),
            },
        };
        foreach (var (audience, position) in Positions.Where(p => keeps(p.Audience)))
        {
            member.Positions.Add(new Position
            {
                Ordinal = member.Positions.Count,
                Title = position.Title,
                OrganisationName = position.OrganisationName,
                Description = position.Description,
                Current = position.Current,
                Start = position.Start,
                End = position.End,
                Audience = kept(audience),
            });
        }

        foreach (var (audience, education) in Education.Where(e => keeps(e.Audience)))
            member.Education.Add(new Education { Ordinal = member.Education.Count, School = education.School, Degree = education.Degree, Audience = kept(audience) });
        foreach (var (audience, (number, listed)) in Skills.Where(s => keeps(s.Audience) && (s.Value.Listed || words)))
        {
            var skill = TestSkills.All[number];
            var concept = new SkillConcept { Id = number + 1, Slug = skill.Slug, Source = "test", ExternalId = skill.Slug, LabelEn = skill.LabelEn, LabelFr = skill.LabelFr };
            member.Skills.Add(new MemberSkill { MemberId = Id, ConceptId = concept.Id, Concept = concept, Listed = listed, Audience = kept(audience) });
        }

        foreach (var (audience, text) in Cvs.Where(c => keeps(c.Audience)))
            member.Cvs.Add(new KeptCv { FileName = "cv.txt", Kind = "txt", Text = text, Audience = kept(audience), AddedAt = TestDay.Clock().GetUtcNow().UtcDateTime.AddMinutes(-member.Cvs.Count) });

        member.RefreshExperience(TestDay.Today);
        return member;

        T Kept<T>(Secret<T> fact, T nothing) => keeps(fact.Audience) ? fact.Value : nothing;
    }
}
