using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Domain.Places;
using ProNet.Testing;

namespace ProNet.Imports.Tests.Places;

public sealed class PlaceImporterTests
{
    private const string Header = "geonameid\tname\tasciiname\tname_fr\tcountry\tadmin1\tlat\tlon\tpopulation\ttimezone\talternatenames\n";

    private const string Towns =
        Header
        + "11\tAlville\tAlville\t\tFR\t22\t44.0\t1.0\t20000\tEurope/Paris\tAlvilla\n"
        + "12\tAlville\tAlville\t\tFR\t33\t48.0\t5.0\t90000\tEurope/Paris\t\n"
        + "13\tAlville\tAlville\t\tFR\t33\t47.0\t4.0\t16000\tEurope/Paris\t\n"
        + "14\tHochstadt\tHochstadt\tHauteville\tCH\tZZ\t46.5\t7.5\t30000\tEurope/Zurich\tHighton\n"
        + "15\tNowhere\tNowhere\t\tFR\t01\t99.0\t1.0\t1\t\t\n";

    [Test]
    public async Task Import_WhenTownsShareAName_GivesTheLargestThePlainSlug()
    {
        await using var bench = await ImportBench.CreateAsync(batchSize: 2);

        var outcome = await bench.RunAsync("places", bench.Write("cities.tsv", Towns));

        Assert.That(outcome.State, Is.EqualTo(ImportState.Done));
        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((4, 1)));
        var slugs = (await PlacesAsync(bench)).ToDictionary(p => p.ExternalId, p => p.Slug);
        Assert.That(slugs["12"], Is.EqualTo("alville-fr"));
        Assert.That(slugs["11"], Is.EqualTo("alville-fr-22"));
        Assert.That(slugs["13"], Is.EqualTo("alville-fr-33"));
    }

    [Test]
    public async Task Import_WhenRunAgain_ChangesNothing()
    {
        await using var bench = await ImportBench.CreateAsync();
        var file = bench.Write("cities.tsv", Towns);
        await bench.RunAsync("places", file);

        var second = await bench.RunAsync("places", file);

        Assert.That((second.Progress.Created, second.Progress.Updated, second.Progress.Unchanged), Is.EqualTo((0, 0, 4)));
    }

    [Test]
    public async Task Import_WhenOurListHasTheTown_CompletesItAndKeepsItsSlugAndNames()
    {
        await using var bench = await ImportBench.CreateAsync();
        await bench.Store.SaveAsync(new Place
        {
            Slug = "highton-ch",
            Source = "pronet",
            ExternalId = "highton-ch",
            NameEn = "Highton",
            NameFr = "Hauteville",
            CountryCode = "CH",
            Latitude = 46.51,
            Longitude = 7.49,
            Population = 30_000,
        });
        var file = bench.Write("cities.tsv", Towns);

        await bench.RunAsync("places", file);
        var second = await bench.RunAsync("places", file);

        var place = (await PlacesAsync(bench)).Single(p => p.CountryCode == "CH");
        Assert.That((place.Slug, place.NameEn, place.Source, place.ExternalId), Is.EqualTo(("highton-ch", "Highton", "geonames", "14")));
        Assert.That(place.AlternateNames, Does.Contain("Hochstadt"));
        Assert.That(second.ChangedNothing);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Import_OnTheRealGazetteer_StoresItOnceAndThenNothing()
    {
        if (SharedData.Find("places") is not { } folder)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        await using var bench = await ImportBench.CreateAsync();
        var first = await bench.RunAsync("places", folder);
        var second = await bench.RunAsync("places", folder);

        TestContext.Out.WriteLine($"{first.Progress} then {second.Progress}");
        Assert.That(first.Progress.Created, Is.GreaterThan(20_000));
        Assert.That(second.ChangedNothing);
        var paris = (await PlacesAsync(bench)).Single(p => p.Slug == "paris-fr");
        Assert.That(paris.Population, Is.GreaterThan(2_000_000));
    }

    private static async Task<List<Place>> PlacesAsync(ImportBench bench)
    {
        await using var context = await bench.Store.Contexts.CreateDbContextAsync();
        return await context.Places.AsNoTracking().ToListAsync();
    }
}
