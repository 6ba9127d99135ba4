using ProNet.Application.Fairness;
using ProNet.Data.Fairness;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Fairness;

/// <summary>Audits of a quarter: what they count, and what they keep silent about.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class FairnessAuditReaderTests(Database database)
{
    private static readonly DeclaredGroup Woman = new(DeclaredGender.Woman, null);
    private static readonly DeclaredGroup Man = new(DeclaredGender.Man, null);
    private static readonly DeclaredGroup Other = new(DeclaredGender.Other, null);

    /// <summary>No member has these numbers.</summary>
    private static readonly long?[] Askers = [.. Enumerable.Range(1_000_000, 12).Select(i => (long?)i)];

    private FairnessHost host = null!;

    [SetUp]
    public async Task CreateAsync() => host = await FairnessHost.CreateAsync(database);

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [Test]
    public async Task Read_WhenOneGroupStandsBeforeTheOther_SaysSo()
    {
        await host.ShowAsync(Askers, await host.PeopleAsync([.. Enumerable.Repeat(Woman, 12), .. Enumerable.Repeat(Man, 12)]));

        var (audit, table) = (await host.ReadAsync(), await host.TableAsync(FairnessBy.Gender));

        Assert.That((audit.Lists, audit.IsCut, table.Measures!.Lists), Is.EqualTo((12, false, 12)));
        Assert.That(table.Groups, Is.EqualTo(new[] { Woman, Man }));
        Assert.That(table.Measures.Groups.Select(g => (g.People, g.Skews[0]!.Value, g.Skews[2]!.Value, g.Impact!.Ratio)), Is.EqualTo(new[] { (12, Math.Log(2), 0.0, (double?)1), (12, double.NegativeInfinity, 0.0, 0) }));
        Assert.That((await host.TableAsync(FairnessBy.Age)).Measures, Is.Null, "nobody said their age");
        Assert.That((await host.ReadAsync(RankingQuestion.Candidate)).Lists, Is.Zero);
    }

    [Test]
    public async Task Read_CountsAListOnce_NobodyInTheirOwn_AndOfTheQuarterAlone()
    {
        var people = await host.PeopleAsync([.. Enumerable.Repeat(Woman, 11), .. Enumerable.Repeat(Man, 10), Woman]);
        var quarter = await host.QuarterAsync();
        await host.ShowAsync(Askers, [.. people.Take(21)]);
        await host.ShowAsync(Askers, [.. people.Take(21)]);
        await host.ShowAsync([people[21]], people, request: "/experts?q=self");
        await host.ShowAsync(Askers, people, quarter.Start.AddTicks(-10), "/experts?q=before");
        await host.ShowAsync(Askers, people, quarter.End, "/experts?q=after");
        await host.ShowAsync([null, null], [people[0]], request: "");

        var (audit, table) = (await host.ReadAsync(), await host.TableAsync(FairnessBy.Gender));

        Assert.That(audit.Lists, Is.EqualTo(15), "twelve asked again, one's own, and two of whom was erased");
        Assert.That(table.Measures!.Groups.Select(g => g.People), Is.EqualTo(new[] { 11, 10 }));
    }

    [Test]
    public async Task Read_WhatWasSaidAfterTheQuarter_IsForLaterOnes()
    {
        var people = await host.PeopleAsync([.. Enumerable.Repeat(Woman, 10), .. Enumerable.Repeat(Man, 10), default]);
        await host.ShowAsync(Askers, people);
        await host.DeclareAsync(people[20], Woman);
        Assert.That((await host.TableAsync(FairnessBy.Gender)).Measures!.Groups[0].People, Is.EqualTo(10));

        await host.DeclareAsync(people[0], default);
        Assert.That((await host.TableAsync(FairnessBy.Gender)).Measures, Is.Null, "what is taken back counts nowhere from then on");
    }

    [Test]
    public async Task Read_WhenAGroupIsSmall_SaysWhatItWouldSayWithoutIt()
    {
        var people = await host.PeopleAsync([.. Enumerable.Repeat(Woman, 12), .. Enumerable.Repeat(Other, 9), .. Enumerable.Repeat(Man, 12)]);
        await host.ShowAsync(Askers, people);
        await host.ShowAsync(Askers, [.. people.Reverse()], request: "/experts?q=reversed");
        var with = Text(await host.TableAsync(FairnessBy.Gender));
        Assert.That(with, Does.Contain("Woman").And.Contain("Man").And.Not.Contain("Other"));

        foreach (var other in people.Skip(12).Take(9))
            await host.DeclareAsync(other, default);

        Assert.That(Text(await host.TableAsync(FairnessBy.Gender)), Is.EqualTo(with));
    }

    [Test]
    public async Task Read_WhenFewListsWereShown_SaysNothing()
    {
        var people = await host.PeopleAsync([.. Enumerable.Repeat(Woman, 12), .. Enumerable.Repeat(Man, 12)]);
        await host.ShowAsync(Askers.Take(9), people);
        Assert.That((await host.TableAsync(FairnessBy.Gender)).Measures, Is.Null);

        await host.ShowAsync(Askers.Skip(9).Take(1), people);
        Assert.That((await host.TableAsync(FairnessBy.Gender)).Measures, Is.Not.Null);
    }

    [Test]
    public async Task Read_WhenOneAskedForMostLists_CountsTwoHundredOfThem()
    {
        var people = await host.PeopleAsync([.. Enumerable.Repeat(Woman, 12), .. Enumerable.Repeat(Man, 12)]);
        for (var search = 0; search < 205; search++)
            await host.ShowAsync([7_000_000], people, request: $"/experts?q={search}");

        Assert.That((await host.ReadAsync()).Lists, Is.EqualTo(200));
    }

    [Test]
    public async Task Read_OfAQuarterThatGoesOn_Throws() =>
        Assert.That(async () => await host.DoAsync<FairnessAuditReader, object>(async r => await r.ReadAsync(new FairnessQuarter(r.Quarters[0].End.Year, ((r.Quarters[0].End.Month - 1) / 3) + 1), CancellationToken.None)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Shown_IsRoundedDownToTens() => Assert.That(new[] { 10, 19, 20, 135 }.Select(FairnessTable.Shown), Is.EqualTo(new[] { 10, 10, 20, 130 }));

    private static string Text(FairnessTable table) => $"{string.Join(' ', table.Groups)} {table.Measures!.Lists} {table.Measures.Ndkl} {table.Measures.Infeasible} "
        + string.Join(' ', table.Measures.Groups.Select(g => $"{g.Group} {g.People} {g.Impact?.Rate} {g.Impact?.Ratio} {string.Join(' ', g.Skews)}"));
}
