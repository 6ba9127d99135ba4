using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Imports.Running;

namespace ProNet.Imports.Tests.Members;

/// <summary>What a person took over is left alone by every later import of its source.</summary>
internal sealed class ClaimedMemberTests
{
    private const string Json = """{"basics":{"name":"Ada Nurse","email":"Ada@People.Example","label":"HEADLINE","summary":"Looks after people."},"work":[],"skills":[]}""";

    [Test]
    public async Task Import_OfWhatWasClaimed_NeitherOverwritesNorBringsItBack()
    {
        await using var bench = await ImportBench.CreateAsync();
        await bench.RunAsync("people", bench.Write("ada.json", Json.Replace("HEADLINE", "Nurse", StringComparison.Ordinal)));
        var member = (await bench.MembersAsync()).Single();
        Assert.That(ContactDigest.Is(member.Origin, "ada@people.example"), Is.True, "its owner can show it");
        await bench.QueryAsync(async store =>
        {
            store.Add(new ClaimedOrigin { Source = member.Origin!.Source, IdHash = ClaimedOrigin.Hash(member.Origin.ExternalId), MemberId = member.Id });
            (await store.Members.SingleAsync()).Headline = "As its owner says";
            return await store.SaveChangesAsync();
        });

        await bench.RunAsync("people", bench.Write("again.json", Json.Replace("HEADLINE", "Former nurse", StringComparison.Ordinal)));
        Assert.That((await bench.MembersAsync()).Single().Headline, Is.EqualTo("As its owner says"));

        await bench.QueryAsync(async store =>
        {
            store.Remove(await store.Members.SingleAsync());
            return await store.SaveChangesAsync();
        });
        await bench.RunAsync("people", bench.Write("later.json", Json.Replace("HEADLINE", "Back again", StringComparison.Ordinal)));
        Assert.That(await bench.MembersAsync(), Is.Empty);
    }

    /// <summary>Stores hold it, so that it must never be another one.</summary>
    [Test]
    public void ContactDigest_IsTheOneThatImportsHaveAlwaysKept()
    {
        using var digest = new ContentDigest(0);

        Assert.That(ContactDigest.Of("Ada@People.Example"), Is.EqualTo(digest.Add("ada@people.example").Finish()));
    }
}
