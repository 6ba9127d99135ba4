using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;

namespace ProNet.Indexing.Demo;

/// <summary>Invents organisations, several in every industry.</summary>
internal static class DemoOrganisations
{
    public static List<Organisation> Make(Random random, DemoWorld world, int count)
    {
        var names = DemoMaterial.Names;
        var industries = names.OrganisationForm.Keys.Order(StringComparer.Ordinal).ToList();
        var organisations = new List<Organisation>();
        var taken = new HashSet<string>();
        for (var i = 0; organisations.Count < count; i++)
        {
            var industry = industries[i % industries.Count];
            var form = random.One(names.OrganisationForm[industry]);
            var name = $"{random.One(names.OrganisationStem)} {form}";
            if (!taken.Add(name))
                continue;
            var french = random.Chance(0.5);
            var place = world.Home(random, french);
            organisations.Add(new Organisation
            {
                Slug = DemoText.Slug(name),
                Source = DemoLoader.Source,
                ExternalId = string.Create(CultureInfo.InvariantCulture, $"organisation-{organisations.Count + 1}"),
                Name = name,
                Industry = industry,
                Location = new Location { Text = french ? place.NameFr : place.NameEn, PlaceId = place.Id },
                Description = Describe(random, industry, french, french ? place.NameFr : place.NameEn),
            });
        }

        return organisations;
    }

    private static string Describe(Random random, string industry, bool french, string place)
    {
        var label = Industries.All.First(i => i.Code == industry);
        var people = random.One([8, 20, 45, 120, 300, 900]);
        return french
            ? string.Create(CultureInfo.InvariantCulture, $"{label.LabelFr}, à {place} depuis {random.Next(1950, 2022)}. {people} personnes y travaillent.")
            : string.Create(CultureInfo.InvariantCulture, $"{label.LabelEn}, in {place} since {random.Next(1950, 2022)}. {people} people work here.");
    }
}
