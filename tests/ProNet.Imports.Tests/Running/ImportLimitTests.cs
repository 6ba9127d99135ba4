using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ProNet.Data.Imports;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;

namespace ProNet.Imports.Tests.Running;

/// <summary>Files, records and fields beyond all measure are refused with a sentence that names the limit.</summary>
public sealed class ImportLimitTests
{
    private static readonly string Long = new('x', 150_000);

    private static readonly object[] TooLong =
    [
        new object[] { "people", "talks.json", $$"""{"speakers":[{"name":"{{Long[..400]}} Tester"}]}""", "Its name has 400 characters; at most 300" },
        new object[] { "people", "one.json", $$"""{"basics":{"name":"Al Bo","label":"{{Long[..2001]}}"} }""", "Its headline has 2,001 characters; at most 2,000" },
        new object[] { "people", "one.json", $$"""{"basics":{"name":"Al Bo","summary":"{{Long}}"} }""", "Its summary has 150,000 characters; at most 100,000" },
        new object[] { "people", "one.json", $$"""{"basics":{"name":"Al Bo"},"work":[{{string.Join(',', Enumerable.Repeat("""{"position":"Cook"}""", 1001))}}]}""", "It has 1,001 positions; at most 1,000" },
        new object[] { "jobs", "board.jsonl", Board("b1", Long[..2001], "soup"), "Its title has 2,001 characters; at most 2,000" },
        new object[] { "jobs", "board.jsonl", Board("b1", "Cook", Long), "Its description has 150,000 characters; at most 100,000" },
        new object[] { "jobs", "pages.jsonl", $$"""{"repo":"own","path":"{{Long[..600]}}","lang":"en","title":"Cook","front_matter":"","body":""}""", "Its id has 604 characters; at most 500" },
        new object[] { "jobs", "pages.jsonl", $$"""{"repo":"own","path":"p","lang":"en","title":"Cook","front_matter":"title: {{Long}}","body":""}""", "front matter is longer than 65536" },
        new object[] { "places", "cities.tsv", $"geonameid\tname\tcountry\tlat\tlon\n1\t{Long[..301]}\tFR\t44.0\t1.0\n", "Its name has 301 characters; at most 300" },
    ];

    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync() => bench = await ImportBench.CreateAsync();

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [TestCaseSource(nameof(TooLong))]
    public async Task Run_WhenAFieldIsTooLong_SaysWhichAndHowLongItMayBe(string kind, string file, string content, string sentence)
    {
        var outcome = await bench.RunAsync(kind, bench.Write(file, content));

        Assert.That((outcome.State, outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((ImportState.Done, 0L, 1L)));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain(sentence));
    }

    [Test]
    public async Task Run_WhenAFieldIsAsLongAsItMayBe_TakesIt()
    {
        var outcome = await bench.RunAsync("jobs", bench.Write("board.jsonl", Board("b1", Long[..2000], Long[..100_000])));

        Assert.That(outcome.IsClean, Is.True);
    }

    [Test]
    public async Task Run_WhenGzipUnpacksWithoutEnd_StopsAndKeepsWhatCameBefore()
    {
        var file = Path.Combine(bench.Inputs, "cvs.jsonl.gz");
        await using (var gzip = new GZipStream(File.Create(file), CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(ImportBench.Resume(1) + "\n"));
            Fill(gzip, 80);
        }

        var outcome = await bench.RunAsync("people", file);

        Assert.That(outcome.Progress.Created, Is.EqualTo(1));
        Assert.That(outcome.Problems.Single(), Does.Contain("unpacks to more than 64 MB"));
    }

    [Test]
    public async Task Run_WhenZipUnpacksWithoutEnd_StopsAndKeepsWhatCameBefore()
    {
        var file = Path.Combine(bench.Inputs, "esco.zip");
        await using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        await using (var entry = zip.CreateEntry("skills_en.csv", CompressionLevel.SmallestSize).Open())
        {
            entry.Write("conceptUri,preferredLabel\nu1,stirring soup\n"u8);
            Fill(entry, 80);
        }

        var outcome = await bench.RunAsync("skills", file);

        Assert.That(outcome.Progress.Created, Is.EqualTo(1));
        Assert.That(outcome.Problems.Single(), Does.Contain("unpacks to more than 64 MB"));
    }

    [TestCase("people", "cvs.jsonl")]
    [TestCase("people", "one.json")]
    [TestCase("jobs", "board.jsonl")]
    [TestCase("skills", "skills_en.csv")]
    [TestCase("skills", "skills_fr.csv")]
    [TestCase("skills", "esco.zip")]
    [TestCase("places", "cities.tsv")]
    [Platform("Unix")]
    public async Task Run_WhenTheInputIsAPipe_RefusesItAtOnceInASentence(string kind, string name)
    {
        var pipe = Path.Combine(bench.Inputs, name);
        using (var made = Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync();

        // Opening it would wait for a writer for ever, on the thread that asks.
        var alone = await Task.Run(() => bench.RunAsync(kind, pipe)).WaitAsync(TimeSpan.FromSeconds(60));
        var inFolder = await Task.Run(() => bench.RunAsync(kind, bench.Inputs)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.That(alone.IsClean, Is.False);
        Assert.That(alone.Problems, Is.Not.Empty);
        Assert.That(inFolder.IsClean, Is.False);
    }

    [Test]
    [Platform("Unix")]
    public async Task Run_WhenTheInputIsADevice_RefusesItInASentence()
    {
        var link = Path.Combine(bench.Inputs, "cvs.jsonl");
        File.CreateSymbolicLink(link, "/dev/zero");

        var outcome = await Task.Run(() => bench.RunAsync("people", link)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.That(outcome.Problems.Single(), Does.Contain("a pipe or a device instead of a file"));
    }

    [Test]
    public async Task Run_WhenTheInputIsALinkToAFile_ReadsIt()
    {
        var file = bench.Write("cvs.jsonl", ImportBench.Resume(1));
        var link = Path.Combine(bench.Inputs, "link.jsonl");
        File.CreateSymbolicLink(link, file);

        Assert.That((await bench.RunAsync("people", link)).IsClean, Is.True);
    }

    [Test]
    public async Task Rejects_WhenThereAreVeryMany_ListsSomeAndCountsTheOthers()
    {
        var items = Enumerable.Range(1, ImportLimits.ListedRejects + 7).Select(n => ImportItem<string>.Rejected("f", n, Long, Long));
        string path;
        await using (var log = new RejectLog(bench.Inputs, "people", 1))
        {
            await log.AddAsync(items.Take(ImportLimits.ListedRejects - 1), CancellationToken.None);
            await log.AddAsync(items.Skip(ImportLimits.ListedRejects - 1), CancellationToken.None);
            path = log.Path!;
        }

        var lines = await File.ReadAllLinesAsync(path);
        Assert.That(lines, Has.Length.EqualTo(ImportLimits.ListedRejects + 1));
        Assert.That(lines[0], Has.Length.LessThan(1200));
        Assert.That(JsonDocument.Parse(lines[^1]).RootElement.GetProperty("reason").GetString(), Does.StartWith("7 more records were rejected"));
    }

    private static string Board(string id, string title, string body) =>
        $$"""{"id":"{{id}}","title":"{{title}}","company":"Acme","location":"","month":"2026-10","lang":"en","salary":"","body":"{{body}}"}""";

    private static void Fill(Stream stream, int megabytes)
    {
        var line = new byte[1 << 20];
        line.AsSpan().Fill((byte)'x');
        line[^1] = (byte)'\n';
        for (var i = 0; i < megabytes; i++)
            stream.Write(line);
    }
}
