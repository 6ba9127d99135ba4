using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Domain.Occupations;
using ProNet.Lexicon.Occupations;

namespace ProNet.Imports.Tests.Occupations;

public sealed class OccupationImporterTests
{
    private const string English = """
        conceptType,conceptUri,preferredLabel,altLabels
        Occupation,http://occupations/1,nurse responsible for general care,"ward sister
        practice nurse"
        Occupation,http://occupations/2,goblet polisher,crystal goblet polisher
        Occupation,,nobody,
        """;

    private const string French = """
        conceptUri,preferredLabel,altLabels
        http://occupations/2,polisseur de gobelets/polisseuse de gobelets,lustreur de gobelets|lustreuse de gobelets
        """;

    private const string Crosswalk = """
        Mapping project name,ESCO - ROME

        classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation
        http://occupations/2,polisseur de gobelets,1,Ancien intitulé,skos:exactMatch
        http://occupations/2,polisseur de gobelets,2,Polisseur / Polisseuse de gobelets en cristal,skos:broadMatch
        http://occupations/2,polisseur de gobelets,3,Chef d'atelier de polissage,skos:closeMatch
        """;

    private const string Titles = """
        "code_ogr","libelle_appellation_long","code_rome"
        "1","Polisseur / Polisseuse de coupes","B1234"
        """;

    [Test]
    public async Task Import_OfATaxonomy_JoinsFrenchTitlesAndKnowsWhatIsOurs()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);

        var outcome = await bench.RunAsync("occupations", bench.Inputs);

        Assert.That(outcome.State, Is.EqualTo(ImportState.Done), string.Join(' ', outcome.Problems));
        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((2, 1)));
        var all = await AllAsync(bench);
        Assert.That(all.Single(o => o.ExternalId == "http://occupations/1").SameAs, Is.EqualTo("registered-nurse"));
        var polisher = all.Single(o => o.ExternalId == "http://occupations/2");
        Assert.That((polisher.Slug, polisher.SameAs, polisher.LabelFr), Is.EqualTo(("goblet-polisher", "", "polisseur de gobelets/polisseuse de gobelets")));
        Assert.That(polisher.TitlesFr, Is.EqualTo(new[] { "lustreur de gobelets", "lustreuse de gobelets", "Polisseur / Polisseuse de coupes", "Polisseur / Polisseuse de gobelets en cristal" }));
        var lexicon = new OccupationLexicon(all);
        Assert.That(lexicon.Find("polisseuse de gobelets en cristal", isNamed: false)?.Slug, Is.EqualTo("goblet-polisher"));
        Assert.That(lexicon.Find("ward sister", isNamed: false)?.Slug, Is.EqualTo("registered-nurse"));
    }

    [Test]
    public async Task Import_WhenRunAgain_ChangesNothing()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);
        await bench.RunAsync("occupations", bench.Inputs);

        var second = await bench.RunAsync("occupations", bench.Inputs);

        Assert.That((second.Progress.Created, second.Progress.Updated, second.Progress.Unchanged), Is.EqualTo((0, 0, 2)));
    }

    [Test]
    public async Task Import_OfACrosswalkWithoutItsTable_SaysWhatIsMissing()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);
        bench.Write("FR_mapping_esco_rome.csv", "something,else\n");

        var outcome = await bench.RunAsync("occupations", bench.Inputs);

        Assert.That(outcome.Problems, Has.Some.Contains("classification 1 ID"));
        Assert.That(outcome.Progress.Created, Is.EqualTo(2));
    }

    private static void WriteFiles(ImportBench bench)
    {
        bench.Write("occupations_en.csv", English);
        bench.Write("occupations_fr.csv", French);
        bench.Write("FR_mapping_esco_rome.csv", Crosswalk);
        bench.Write("unix_referentiel_appellation.csv", Titles);
    }

    private static async Task<List<Occupation>> AllAsync(ImportBench bench)
    {
        await using var context = await bench.Store.Contexts.CreateDbContextAsync();
        return await context.Occupations.AsNoTracking().ToListAsync();
    }
}
