using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Tests.Running;

/// <summary>One record that is not text, between two good ones, in every format: the good ones are stored, whatever becomes of it.</summary>
public sealed class HostileContentTests
{
    private const char Place = '§';

    private static readonly byte[][] Escaped =
        [.. new[] { @"\ud83d", @"\udc00", @"\udc00\ud83d", @"\ufffe", @"\uffff", @"\u0000" }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Raw = [[0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]];

    private static readonly byte[][] NotUtf8 = [[0xE9], [0xED, 0xA0, 0xBD], [0xC3]];

    private static readonly Format[] Json =
    [
        new("people", "cvs.jsonl", n => $$"""{"id":"r{{n}}","category":"CHEF","title":"Cook§","text":"Cook§\nSummary\nCooks § soup.\n"}""", Lines),
        new("people", "talks.json", n => $$"""{"name":"Ann§ Talker{{n}}","bio":"Talks § of soup","location":"Lyon§","sessions":[{"title":"Soup§","abstract":"§","tags":["soup§"]}]}""", r => $$"""{"speakers":[{{string.Join(",\n", r)}}]}"""),
        new("people", "one.json", n => $$"""{"basics":{"name":"Cara Reader{{n}}§","label":"Baker§","summary":"Bakes § bread"},"work":[{"position":"Baker§","name":"Mill§"}]}""", null),
        new("jobs", "board.jsonl", n => $$"""{"id":"b{{n}}","title":"Cook§","company":"Acme§","location":"Paris§","month":"2026-10","lang":"en","salary":"§","body":"Cooks § soup"}""", Lines),
        new("jobs", "pages.jsonl", n => $$"""{"repo":"own§","path":"p{{n}}","lang":"en","translation_key":"aug-2024-x","title":"Cook§","front_matter":"description: Soup§\n","body":"Soup §"}""", Lines),
        new("jobs", "offres.jsonl", n => $$"""{"id":"f{{n}}","intitule":"Cuisinier§","dateCreation":"2026-01-02T00:00:00Z","description":"Soupe §","entreprise":{"nom":"Acme§"},"lieuTravail":"{'libelle': '69 - Lyon§'}"}""", Lines),
    ];

    private static readonly Format[] Tables =
    [
        new("skills", "skills_en.csv", n => $"u{n},stirring soup§ {n},\"soup § {n}\"", r => $"conceptUri,preferredLabel,altLabels\n{Lines(r)}"),
        new("places", "cities.tsv", n => $"{n}\tAlville§{n}\tAlville\t\tFR\t2§\t44.0\t1.0\t20000\tEurope/Paris\tAlvilla§", r => $"geonameid\tname\tasciiname\tname_fr\tcountry\tadmin1\tlat\tlon\tpopulation\ttimezone\talternatenames\n{Lines(r)}"),
    ];

    private static IEnumerable<TestCaseData> Mendable =>
        from format in Json.Concat(Tables)
        from bytes in Tables.Contains(format) ? Raw.Append([0]) : Escaped.Concat(Raw)
        select new TestCaseData(format, bytes).SetArgDisplayNames(format.File, Convert.ToHexString(bytes));

    private static IEnumerable<TestCaseData> Unreadable =>
        from format in Json.Concat(Tables)
        from bytes in NotUtf8
        select new TestCaseData(format, bytes).SetArgDisplayNames(format.File, Convert.ToHexString(bytes));

    [TestCaseSource(nameof(Mendable))]
    public async Task Run_WhenARecordHoldsWhatIsNoCharacter_StoresItMendedAmongTheOthers(Format format, byte[] bytes)
    {
        await using var bench = await ImportBench.CreateAsync();

        var outcome = await bench.RunAsync(format.Kind, format.Write(bench, bytes));

        Assert.That((outcome.State, outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((ImportState.Done, 3L, 0L)), string.Join(' ', outcome.Problems));
        Assert.That(await TextsAsync(bench), Is.Not.Empty.And.All.Matches<string>(text => CharacterRepair.IsText(text!)));
    }

    [TestCaseSource(nameof(Unreadable))]
    public async Task Run_WhenARecordIsNotUtf8_RejectsItAndStoresTheOthers(Format format, byte[] bytes)
    {
        await using var bench = await ImportBench.CreateAsync();

        var outcome = await bench.RunAsync(format.Kind, format.Write(bench, bytes));

        Assert.That((outcome.State, outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((ImportState.Done, 2L, 1L)), string.Join(' ', outcome.Problems));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain("not valid UTF-8"));
    }

    private static string Lines(IEnumerable<string> records) => string.Join('\n', records) + "\n";

    private static Task<List<string>> TextsAsync(ImportBench bench) => bench.QueryAsync(async c => (List<string>)
    [
        .. (await c.Members.ToListAsync()).SelectMany(m => new[] { m.Name.Display, m.Headline, m.Summary, m.Location.Text }),
        .. (await c.Jobs.Include(j => j.Organisation).ToListAsync()).SelectMany(j => new[] { j.Title, j.Description, j.Location.Text, j.Organisation?.Name ?? "" }),
        .. (await c.SkillConcepts.ToListAsync()).Select(s => s.LabelEn),
        .. (await c.Places.ToListAsync()).SelectMany(p => new[] { p.NameEn, p.Region, p.AlternateNames }),
    ]);

    /// <param name="Kind">Of import.</param>
    /// <param name="File">A name by which it is recognised.</param>
    /// <param name="Record">A record by its number, with § where the bytes go.</param>
    /// <param name="Join">The file of three records; null where each is a file.</param>
    public sealed record Format(string Kind, string File, Func<int, string> Record, Func<IEnumerable<string>, string>? Join)
    {
        internal string[] Write(ImportBench bench, byte[] bytes)
        {
            string[] records = [Record(1).Replace($"{Place}", ""), Record(2), Record(3).Replace($"{Place}", "")];
            return Join is null
                ? [.. records.Select((record, i) => bench.Write($"{i}-{File}", Fill(record, bytes)))]
                : [bench.Write(File, Fill(Join(records), bytes))];
        }

        private static byte[] Fill(string text, byte[] bytes) =>
            [.. text.Split(Place).SelectMany((part, i) => i == 0 ? Encoding.UTF8.GetBytes(part) : [.. bytes, .. Encoding.UTF8.GetBytes(part)])];

        public override string ToString() => File;
    }
}
