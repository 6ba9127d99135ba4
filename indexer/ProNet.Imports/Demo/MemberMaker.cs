using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;
using ProNet.Imports.Demo.Writing;
using ProNet.Search.Analysis;

namespace ProNet.Imports.Demo;

/// <summary>Makes one person: a name, a career, and a profile that follows from it.</summary>
/// <param name="taken">Handles that others have.</param>
internal sealed class MemberMaker(DemoLibrary library, CareerMaker careers, SkillChooser skills, int seed, IEnumerable<string>? taken = null)
{
    private static readonly string[] LearnedLanguages = ["es", "de", "it", "nl", "pt"];

    private readonly HashSet<string> handles = [.. taken ?? []];

    public Member Make(int number)
    {
        var random = DemoRandom.For(seed, "person", number);
        var language = number % 2 == 0 ? "fr" : "en";
        var feminine = random.Chance(0.5);
        var origin = random.Pick(library.Origins, o => o.Weight.In(language));
        var occupation = random.Pick(library.Occupations);
        var career = careers.Make(occupation, language, feminine, random);
        var member = Member(number, Name(origin, language, feminine, random), language, career, random);
        member.Positions.AddRange(career.Select(s => s.Position));
        member.Education.AddRange(Schooling.Of(occupation, career, language, random));
        foreach (var skill in skills.For(career, random))
            member.Skills.Add(skill);
        member.Languages = Languages(origin, language, random);
        var writer = new ProfileWriter(library, member, career, feminine, random);
        writer.Write();
        new ExchangeWriter(library, DemoRandom.For(seed, "exchange", number)).Write(member, occupation);
        return member;
    }

    private Member Member(int number, FullName name, string language, List<CareerStep> career, DemoRandom random)
    {
        var place = random.Chance(0.75) ? career[0].Employer.Place : random.Pick(library.Places, p => Nearness(p, career[0].Employer.Place));
        var current = career[0].Position.Current != CurrentState.Ended;
        var known = !random.Chance(0.03);
        return new Member
        {
            Handle = Handle(name),
            Origin = new ImportOrigin { Source = DemoLibrary.Source, ExternalId = FormattableString.Invariant($"person-{number:0000}") },
            Name = name,
            Language = language,
            Industry = career[0].Occupation.Industry,
            Seniority = Seniority(career[0]),
            Location = known ? new Location { Text = place.Name(language), Place = place.Place } : new Location(),
            OpenToWork = !current || random.Chance(0.15),
            Availability = new Availability { Kinds = Kinds(number) },
            Audience = random.Chance(0.03) ? (random.Chance(0.3) ? Audience.Hidden : number % 3 == 0 ? Audience.Recruiters : Audience.Members) : Audience.Everyone,
            FactAudiences = Audiences(number),
            // People who do not exist: what is made of those who agree is there to be seen.
            Consents = new Consents { OnTheWeb = number % 11 != 0, ByMachines = number % 7 != 0 },
        };
    }

    /// <summary>By number and not by chance, so that nobody becomes somebody else: half tell everybody that they are open to work, and some tell recruiters only or keep their summary among members.</summary>
    private static FactAudiences Audiences(int number) => new()
    {
        Availability = number % 2 == 0 ? Audience.Everyone : number % 5 == 0 ? Audience.Recruiters : Audience.Members,
        Summary = number % 13 == 0 ? Audience.Members : Audience.Everyone,
        Offers = number % 17 == 0 ? Audience.Members : Audience.Everyone,
        Seeks = number % 3 == 0 ? Audience.Members : Audience.Everyone,
    };

    /// <summary>By number too: of those who are open to work, some take any kind.</summary>
    private static ContractKind[] Kinds(int number) => (number % 6) switch
    {
        0 => [],
        1 => [ContractKind.Freelance],
        2 => [ContractKind.Permanent, ContractKind.FixedTerm],
        3 => [ContractKind.FixedTerm, ContractKind.Temporary, ContractKind.Seasonal],
        _ => [ContractKind.Permanent],
    };

    private static double Nearness(DemoPlace place, DemoPlace employer) =>
        place.Place.CountryCode == employer.Place.CountryCode ? 8 : place.Language == employer.Language ? 1 : 0.1;

    private static Seniority Seniority(CareerStep step) => step.Level switch
    {
        0 => Domain.Careers.Seniority.Junior,
        1 => Domain.Careers.Seniority.Intermediate,
        2 => Domain.Careers.Seniority.Senior,
        3 => Domain.Careers.Seniority.Lead,
        _ => step.Occupation.Titles.En[4].Contains("Director", StringComparison.Ordinal) || step.Occupation.Titles.En[4].Contains("Head of", StringComparison.Ordinal)
            ? Domain.Careers.Seniority.Director
            : Domain.Careers.Seniority.Manager,
    };

    private FullName Name(NameOrigin origin, string language, bool feminine, DemoRandom random)
    {
        // Families mix: a given name of one origin with a family name of another.
        var family = random.Chance(0.85) ? origin : random.Pick(library.Origins, o => o.Weight.In(language));
        return new FullName { Given = random.Pick(feminine ? origin.Feminine : origin.Masculine), Family = random.Pick(family.Family) };
    }

    private string Handle(FullName name)
    {
        var handle = Slug.Of(name.Display);
        for (var i = 2; !handles.Add(handle); i++)
            handle = FormattableString.Invariant($"{Slug.Of(name.Display)}-{i}");
        return handle;
    }

    private static List<SpokenLanguage> Languages(NameOrigin origin, string language, DemoRandom random)
    {
        var spoken = new List<SpokenLanguage> { new(language, random.Chance(0.9) ? LanguageLevel.Native : LanguageLevel.C2) };
        if (random.Chance(language == "fr" ? 0.75 : 0.35))
            spoken.Add(new SpokenLanguage(language == "fr" ? "en" : "fr", (LanguageLevel)random.Between((int)LanguageLevel.A2, (int)LanguageLevel.C2)));
        if (origin.Language is { } home && random.Chance(0.6))
            spoken.Add(new SpokenLanguage(home, LanguageLevel.Native));
        if (random.Chance(0.25))
            spoken.Add(new SpokenLanguage(random.Pick(LearnedLanguages), (LanguageLevel)random.Between((int)LanguageLevel.A2, (int)LanguageLevel.B2)));
        return spoken;
    }
}
