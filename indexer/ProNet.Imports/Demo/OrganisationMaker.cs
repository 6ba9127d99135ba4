using ProNet.Search.Analysis;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Imports.Demo.Library;
using ProNet.Imports.Demo.Writing;

namespace ProNet.Imports.Demo;

/// <summary>Founds the organisations: each kind in both languages, under names of our own.</summary>
internal sealed class OrganisationMaker(DemoLibrary library, int seed)
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public List<Employer> Make()
    {
        var employers = new List<Employer>();
        foreach (var kind in library.Kinds)
        {
            for (var i = 0; i < kind.Count; i++)
                employers.Add(Make(kind, i % 2 == 0 ? "fr" : "en", employers.Count));
        }

        return employers;
    }

    private Employer Make(OrganisationKind kind, string language, int number)
    {
        var random = DemoRandom.For(seed, "organisation", number);
        var (name, place) = Name(kind, language, random);
        var organisation = new Organisation
        {
            Slug = Slug.Of(name),
            Source = DemoLibrary.Source,
            ExternalId = FormattableString.Invariant($"organisation-{number:000}"),
            Name = name,
            Industry = kind.Industry,
            Description = DemoText.Draw(kind.About.In(language), random),
            Location = new Location { Text = place.Name(language), Place = place.Place },
        };
        return new Employer(organisation, kind, place, language);
    }

    private (string Name, DemoPlace Place) Name(OrganisationKind kind, string language, DemoRandom random)
    {
        var places = library.Places.Where(p => p.Language == language).ToList();
        var families = library.Origins[language == "fr" ? 0 : 1].Family;
        for (; ; )
        {
            var place = random.Pick(places);
            var name = DemoText.Fill(random.Pick(kind.Names.In(language)), key => key switch
            {
                "stem" => random.Pick(library.Stems),
                "family" => random.Pick(families),
                "place" => place.Name(language),
                _ => DemoText.Of(place.Name(language)),
            });
            if (names.Add(name))
                return (name, place);
        }
    }
}
