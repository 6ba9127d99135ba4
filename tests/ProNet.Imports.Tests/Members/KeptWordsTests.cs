using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Imports.Tests.Members;

/// <summary>The text of an imported CV is kept beside what its profile takes of it, and follows its source.</summary>
internal sealed class KeptWordsTests
{
    [Test]
    public async Task Import_OfACv_KeepsItsWordsOnceAndFollowsThem()
    {
        await using var bench = await ImportBench.CreateAsync();
        await bench.RunAsync("people", bench.Write("cvs.jsonl", Line("Registered zymurgist")));
        await bench.RunAsync("people", bench.Write("same.jsonl", Line("Registered zymurgist")));
        Assert.That(await KeptAsync(bench), Is.EqualTo(new[] { ("", Audience.Everyone, "BAKER\nCertifications\nRegistered zymurgist") }));

        await bench.RunAsync("people", bench.Write("later.jsonl", Line("Chartered zymurgist")));
        Assert.That(await KeptAsync(bench), Is.EqualTo(new[] { ("", Audience.Everyone, "BAKER\nCertifications\nChartered zymurgist") }));
    }

    private static string Line(string certificate) => $$"""{"id":"1","category":"CHEF","title":"BAKER","text":"BAKER\nCertifications\n{{certificate}}"}""";

    private static async Task<List<(string Kind, Audience Audience, string Text)>> KeptAsync(ImportBench bench) =>
        [.. (await bench.QueryAsync(store => store.Set<KeptCv>().AsNoTracking().ToListAsync())).Select(c => (c.Kind, c.Audience, c.Text))];
}
