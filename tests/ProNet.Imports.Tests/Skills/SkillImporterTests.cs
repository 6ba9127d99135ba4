using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Domain.Skills;
using ProNet.Lexicon.Skills;
using ProNet.Testing;

namespace ProNet.Imports.Tests.Skills;

public sealed class SkillImporterTests
{
    private const string English = """
        conceptUri,preferredLabel,altLabels
        http://skills/1,"Python (computer programming)","Python 3 scripting
        Monty scripting"
        http://skills/2,polish crystal goblets,"goblet polishing
        polishing of goblets"
        http://skills/3,polish crystal goblets,
        ,nothing,
        """;

    private const string French = """
        conceptUri,preferredLabel,altLabels
        http://skills/2,polir des gobelets en cristal,polissage de gobelets|lustrage de gobelets
        """;

    [Test]
    public async Task Import_WhenTaxonomyIsNew_MergesWithOurListAndJoinsFrench()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);

        var outcome = await bench.RunAsync("skills", bench.Inputs);

        Assert.That(outcome.State, Is.EqualTo(ImportState.Done), string.Join(' ', outcome.Problems));
        Assert.That((outcome.Progress.Created, outcome.Progress.Updated, outcome.Progress.Rejected), Is.EqualTo((2, 0, 1)));
        var python = await ConceptAsync(bench, c => c.Slug == "python");
        Assert.That(python!.Source, Is.EqualTo(SkillSources.Own));
        Assert.That(python.Aliases.Select(a => a.Text), Does.Not.Contain("Monty scripting"), "no other name of theirs becomes one of ours unseen");
        var goblets = await ConceptAsync(bench, c => c.ExternalId == "http://skills/2");
        Assert.That((goblets!.Slug, goblets.LabelFr), Is.EqualTo(("polish-crystal-goblets", "polir des gobelets en cristal")));
        Assert.That(goblets.Aliases.Where(a => a.Language == "fr").Select(a => a.Text), Is.EquivalentTo(["polissage de gobelets", "lustrage de gobelets"]));
        var namesake = await ConceptAsync(bench, c => c.ExternalId == "http://skills/3");
        Assert.That(namesake!.Slug, Does.Match("^polish-crystal-goblets-[0-9a-f]{6}$"));
    }

    [Test]
    public async Task Import_WhenRunAgain_ChangesNothing()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);
        await bench.RunAsync("skills", bench.Inputs);

        var second = await bench.RunAsync("skills", bench.Inputs);

        Assert.That((second.Progress.Created, second.Progress.Updated, second.Progress.Unchanged), Is.EqualTo((0, 0, 3)));
    }

    [Test]
    public async Task Import_WhenAliasIsGone_RemovesIt()
    {
        await using var bench = await ImportBench.CreateAsync();
        WriteFiles(bench);
        await bench.RunAsync("skills", bench.Inputs);
        bench.Write("skills_en.csv", English.Replace("goblet polishing\n", "", StringComparison.Ordinal));

        var second = await bench.RunAsync("skills", Path.Combine(bench.Inputs, "skills_en.csv"), Path.Combine(bench.Inputs, "skills_fr.csv"));

        Assert.That(second.Progress.Updated, Is.EqualTo(1));
        var goblets = await ConceptAsync(bench, c => c.ExternalId == "http://skills/2");
        Assert.That(goblets!.Aliases.Select(a => a.Text), Does.Not.Contain("goblet polishing"));
    }

    [Test]
    public async Task Import_WhenOnlyFrenchLabelsAreGiven_SaysWhatIsMissing()
    {
        await using var bench = await ImportBench.CreateAsync();
        var file = bench.Write("skills_fr.csv", French);

        var outcome = await bench.RunAsync("skills", file);

        Assert.That(string.Join(' ', outcome.Problems), Does.Contain("English"));
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Import_OnTheRealTaxonomy_StoresItOnceAndThenNothing()
    {
        if (SharedData.Find("taxonomy", "esco") is not { } folder)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        await using var bench = await ImportBench.CreateAsync();
        var first = await bench.RunAsync("skills", folder);
        var second = await bench.RunAsync("skills", folder);

        TestContext.Out.WriteLine($"{first.Progress} then {second.Progress}");
        Assert.That(first.IsClean, string.Join(' ', first.Problems));
        Assert.That(first.Progress.Created + first.Progress.Updated, Is.GreaterThan(13_000));
        Assert.That(second.ChangedNothing);
        await using var context = await bench.Store.Contexts.CreateDbContextAsync();
        Assert.That(await context.SkillConcepts.CountAsync(c => c.Source == SkillSources.Esco && c.LabelFr != c.LabelEn), Is.GreaterThan(12_000));
    }

    private static void WriteFiles(ImportBench bench)
    {
        var zip = Path.Combine(bench.Inputs, "taxonomy.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("en/skills_en.csv").Open()))
            writer.Write(English);
        bench.Write("skills_fr.csv", French);
        bench.Write("occupations_fr.csv", "conceptUri,preferredLabel\n");
    }

    private static async Task<SkillConcept?> ConceptAsync(ImportBench bench, System.Linq.Expressions.Expression<Func<SkillConcept, bool>> isWanted)
    {
        await using var context = await bench.Store.Contexts.CreateDbContextAsync();
        return await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).SingleOrDefaultAsync(isWanted);
    }
}
