using ProNet.Application.Accounts;
using ProNet.Application.Badges;
using ProNet.Application.Photos;
using ProNet.Application.Profiles;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Badges;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
internal sealed class BadgeReaderTests(Database database)
{
    private const string Email = "ada@people.example";

    [Test]
    public async Task Badge_WhenRenewedAndWithdrawn_IsFoundByItsLastAddressAlone()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var (member, account) = await OwnerAsync(store);
        var badges = new OwnBadges(store.Contexts, store.Clock);

        var first = await badges.MakeAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None);
        var second = await badges.MakeAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None);

        Assert.That(first, Has.Length.EqualTo(43).And.Not.EqualTo(second));
        Assert.That(await FindAsync(store, first), Is.Null);
        Assert.That((await FindAsync(store, second))!.Member.Headline, Is.Empty, "members alone see it");
        Assert.That((await badges.FindAsync(member.Id, CancellationToken.None))!.Token, Is.EqualTo(second));
        Assert.That(await badges.WithdrawAsync(member.Id + 1, account.Id, Caller.Unknown, CancellationToken.None), Is.False);
        Assert.That(await badges.WithdrawAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None), Is.True);
        Assert.That(await FindAsync(store, second), Is.Null);
    }

    [Test]
    public async Task Badge_OfAProfileThatIsNotForEverybody_IsNotFound([Values] Audience audience)
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var (member, account) = await OwnerAsync(store, audience);

        var token = await new OwnBadges(store.Contexts, store.Clock).MakeAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None);

        Assert.That(await FindAsync(store, token), audience == Audience.Everyone ? Is.Not.Null : Is.Null);
    }

    [Test]
    public async Task Badge_WhenMadeSeveralTimesAtOnce_IsOne()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var (member, account) = await OwnerAsync(store);
        var badges = new OwnBadges(store.Contexts, store.Clock);

        for (var round = 0; round < 5; round++)
        {
            await badges.WithdrawAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None);

            var tokens = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => badges.MakeAsync(member.Id, account.Id, Caller.Unknown, CancellationToken.None))));

            Assert.That(tokens, Does.Contain((await badges.FindAsync(member.Id, CancellationToken.None))!.Token));
        }
    }

    private static async Task<(Member Member, Account Account)> OwnerAsync(TestStore store, Audience audience = Audience.Everyone)
    {
        var member = new Member { Handle = "ada", Headline = "Known to members", Audience = audience, FactAudiences = new FactAudiences { Headline = Audience.Members } };
        await store.SaveAsync(member);
        var account = new Account
        {
            Email = Email,
            UserName = Email,
            NormalizedEmail = Email.ToUpperInvariant(),
            NormalizedUserName = Email.ToUpperInvariant(),
            MemberId = member.Id,
            SecurityStamp = "test",
        };
        await store.SaveAsync(account);
        return (member, account);
    }

    private static async Task<MemberPageModel?> FindAsync(TestStore store, string token)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await new BadgeReader(context, new MemberReader(context), new PhotoReader(context)).FindAsync(token, CancellationToken.None);
    }
}
