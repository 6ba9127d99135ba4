using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Privacy;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Owners decide who sees what, and see their page as others do.</summary>
internal sealed class PrivacyTests
{
    [Test]
    public async Task Privacy_WhenAFactIsHidden_IsGoneForThoseAndThereForTheOwner()
    {
        var (account, handle, position) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var stranger = SharedHost.Host.Client();

        using var saved = await SaveAsync(owner, [("Headline", "Members"), ($"position-{position}", "Hidden")]);
        var (mine, theirs) = (await owner.GetStringAsync($"/people/{handle}"), await stranger.GetStringAsync($"/people/{handle}"));

        Assert.That(saved.Headers.Location?.ToString(), Does.EndWith("/me/privacy?done=saved"));
        Assert.That(mine, Does.Contain("Secret headline").And.Contain("Secret post"));
        Assert.That(theirs, Does.Not.Contain("Secret headline").And.Not.Contain("Secret post"));
        Assert.That(await owner.GetStringAsync($"/people/{handle}?as=member"), Does.Contain("Secret headline").And.Not.Contain("Secret post"));
        Assert.That(await owner.GetStringAsync($"/people/{handle}?as=visitor"), Does.Not.Contain("Secret headline"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.MemberId == account.MemberId && e.Action == AuditAction.PrivacyChanged)), Is.EqualTo(1));
    }

    [Test]
    public async Task Privacy_WhenTheProfileIsHidden_IsNotThereForOthersWhateverTheyAskFor()
    {
        var (account, handle, _) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var other = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync());

        using var saved = await SaveAsync(owner, [("Profile", "Hidden")]);

        foreach (var query in new[] { "", "?as=visitor", "?as=member", "?as=owner" })
        {
            using var answer = await other.GetAsync($"/people/{handle}{query}");
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), query);
        }

        Assert.That(await owner.GetStringAsync($"/people/{handle}?as=recruiter"), Does.Not.Contain("Secret headline"));
    }

    [TestCase("Headline", "Nobody")]
    [TestCase("Headline", "3")]
    [TestCase("position-x", "Members")]
    public async Task Privacy_WhenTheFormIsMadeUp_SavesNothing(string name, string value)
    {
        var (account, _, _) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var refused = await SaveAsync(owner, [(name, value), ("Profile", "Hidden")]);

        Assert.That(refused.Headers.Location?.ToString(), Does.EndWith("/me/privacy?done=not"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Audience).SingleAsync()), Is.EqualTo(Audience.Everyone));
    }

    [Test]
    public async Task Privacy_WhenARowIsSomebodyElses_LeavesItAlone()
    {
        var (_, _, theirs) = await OwnerAsync();
        var (account, _, _) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var saved = await SaveAsync(owner, [($"position-{theirs}", "Hidden")]);

        Assert.That(await SharedHost.Host.StoreAsync(s => s.Set<Position>().Where(p => p.Id == theirs).Select(p => p.Audience).SingleAsync()), Is.EqualTo(Audience.Everyone));
    }

    /// <summary>As the page sends it, with what is changed.</summary>
    private static Task<HttpResponseMessage> SaveAsync(HttpClient owner, (string Name, string Value)[] changes)
    {
        var fields = SectionAudiences.All.Select(s => (s.Name, Value: "Everyone")).Prepend(("Profile", "Everyone")).ToDictionary(f => f.Item1, f => f.Item2);
        foreach (var (name, value) in changes)
            fields[name] = value;
        return SignInForm.SendAsync(owner, "/me/privacy", "privacy", [.. fields.Select(f => (f.Key, f.Value))]);
    }

    private static async Task<(Account Account, string Handle, long Position)> OwnerAsync()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        return await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await store.Members.Include(m => m.Positions).SingleAsync(m => m.Id == account.MemberId);
            (member.Headline, member.Audience) = ("Secret headline", Audience.Everyone);
            member.Positions.Add(new Position { Title = "Secret post" });
            await store.SaveChangesAsync();
            return (account, member.Handle, member.Positions[^1].Id);
        });
    }
}
