using System.Globalization;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;

namespace ProNet.Indexing.Demo;

/// <summary>Invents people with coherent careers: one occupation each, rising titles, skills and employers that belong to it.</summary>
internal sealed class DemoPeople(Random random, DemoWorld world, IReadOnlyList<Organisation> organisations)
{
    private readonly HashSet<string> handles = [];

    public IEnumerable<Member> Make(int count)
    {
        for (var i = 1; i <= count; i++)
            yield return Person(i);
    }

    private Member Person(int number)
    {
        var french = random.Chance(0.5);
        var feminine = random.Chance(0.5);
        var occupation = random.Weighted(DemoMaterial.Occupations, o => o.Weight);
        var career = new DemoCareer(random, world.Today, organisations).Make(occupation, french, feminine);
        var place = world.Home(random, french);
        var names = DemoMaterial.Names;
        var name = new PersonName { Given = random.One(feminine ? names.GivenF : names.GivenM), Family = random.One(names.Family) };
        var member = new Member
        {
            Handle = Handle(name),
            Source = DemoLoader.Source,
            ExternalId = string.Create(CultureInfo.InvariantCulture, $"person-{number}"),
            Name = name,
            Headline = Headline(career, french),
            Location = new Location { Text = french ? place.NameFr : place.NameEn, PlaceId = place.Id },
            Industry = random.One(occupation.Industries),
            Seniority = career.Seniority,
            Language = french ? "fr" : "en",
            OpenToWork = random.Chance(0.12),
            Audience = random.NextDouble() switch { < 0.01 => Audience.Hidden, < 0.05 => Audience.Members, _ => Audience.Everyone },
            Languages = Languages(french),
        };
        member.Positions.AddRange(career.Positions);
        member.Education.Add(Education(occupation, french, career.FirstYear));
        AddSkills(member, occupation);
        member.RefreshExperience(world.Today);
        member.Summary = DemoText.Summary(
            random, french, career.Title, member.ExperienceMonths / 12, member.Location.Text, random.Some(occupation.Core, 2).Select(s => world.Label(s, french)).ToList());
        return member;
    }

    private string Handle(PersonName name)
    {
        var stem = DemoText.Slug(name.Display);
        var handle = stem;
        for (var i = 2; !handles.Add(handle); i++)
            handle = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}");
        return handle;
    }

    private static string Headline(DemoCareer.Career career, bool french) => career.Positions[0] is { OrganisationName.Length: > 0, Current: not CurrentState.Ended } position
        ? french ? $"{career.Title} chez {position.OrganisationName}" : $"{career.Title} at {position.OrganisationName}"
        : career.Title;

    private Education Education(Occupation occupation, bool french, int firstYear) => new()
    {
        School = random.One(french ? DemoMaterial.Names.SchoolsFr : DemoMaterial.Names.SchoolsEn),
        Degree = random.One(french ? occupation.DegreesFr : occupation.DegreesEn),
        Start = PartialDate.Of(firstYear - 3),
        End = PartialDate.Of(firstYear),
    };

    private void AddSkills(Member member, Occupation occupation)
    {
        var labels = occupation.Core.Concat(random.Some(occupation.Extra, random.Next(2, Math.Min(8, occupation.Extra.Length))));
        foreach (var label in labels.Distinct())
            member.Skills.Add(new MemberSkill { ConceptId = world.Skills[label].Id, Listed = true });
    }

    private List<SpokenLanguage> Languages(bool french)
    {
        var languages = new List<SpokenLanguage> { new(french ? "fr" : "en", LanguageLevel.Native) };
        if (random.Chance(0.6))
            languages.Add(new SpokenLanguage(french ? "en" : "fr", (LanguageLevel)random.Next((int)LanguageLevel.A2, (int)LanguageLevel.Native)));
        if (random.Chance(0.25))
            languages.Add(new SpokenLanguage(random.One(["es", "de", "it", "ar", "pt", "nl"]), (LanguageLevel)random.Next((int)LanguageLevel.A1, (int)LanguageLevel.C2)));
        return languages;
    }
}
