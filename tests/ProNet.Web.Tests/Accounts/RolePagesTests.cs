using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Organisations;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Roles of accounts, through the pages of administrators.</summary>
internal sealed class RolePagesTests
{
    [Test]
    public async Task Roles_AreGivenAndTakenByFormsOfAdministratorsAlone()
    {
        var account = await SharedHost.Host.AccountAsync();
        var page = $"/admin/accounts/{account.Id}";
        using var administrator = await SharedHost.Host.AdministratorAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);

        Assert.That(await administrator.GetStringAsync("/admin/accounts"), Does.Contain(page));
        using var refused = await SignInForm.SendAsync(owner, "/sign-out", null, [("give", "true")], page + "/roles/administrator");
        using var made = await SignInForm.SendAsync(administrator, page, null, [("give", "true")], page + "/roles/administrator");
        Assert.That((refused.StatusCode, made.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.NotFound, page + "?told=Done")));
        using var admin = await owner.GetAsync("/admin");
        Assert.That(admin.StatusCode, Is.Not.EqualTo(HttpStatusCode.NotFound), "it holds at once");
        using var given = await SignInForm.SendAsync(administrator, page, null, [("organisation", "north-hospital"), ("role", nameof(OrganisationRoleKind.Recruiter))], page + "/roles/give");
        Assert.That(await administrator.GetStringAsync(given.Headers.Location), Does.Contain("North Hospital").And.Contain("It holds from the next request."));
        Assert.That(await owner.GetStringAsync("/me/security/log"), Does.Contain("Role given").And.Contain("Recruiter north-hospital"));

        var role = await SharedHost.Host.StoreAsync(s => s.OrganisationRoles.Where(r => r.AccountId == account.Id).Select(r => r.Id).SingleAsync());
        using var taken = await SignInForm.SendAsync(administrator, page, null, [("id", $"{role}")], page + "/roles/take");
        using var ended = await SignInForm.SendAsync(administrator, page, null, [("give", "false")], page + "/roles/administrator");
        using var gone = await owner.GetAsync("/admin");

        Assert.That((taken.Headers.Location!.ToString(), ended.Headers.Location!.ToString(), gone.StatusCode), Is.EqualTo((page + "?told=Done", page + "?told=Done", HttpStatusCode.NotFound)));
    }

    [TestCase("administrator", "give", "true")]
    [TestCase("give", "organisation", "north-hospital")]
    [TestCase("take", "id", "1")]
    public async Task Roles_ByASessionOfLongAgo_ChangeNothingAndAskAgain(string what, string field, string value)
    {
        var (account, chief) = (await SharedHost.Host.AccountAsync(), await SharedHost.Host.AccountAsync(a => a.IsAdministrator = true));
        using var administrator = await SharedHost.Host.SignedInAsync(chief);
        await AgeAsync(chief);

        using var answer = await SignInForm.SendAsync(administrator, $"/admin/accounts/{account.Id}", null, [(field, value), ("role", nameof(OrganisationRoleKind.Recruiter))], $"/admin/accounts/{account.Id}/roles/{what}");

        Assert.That((answer.StatusCode, answer.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, "/me/security/again?returnUrl=%2Fadmin%2Faccounts")));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Accounts.AnyAsync(a => a.Id == account.Id && a.IsAdministrator)), Is.False);
        Assert.That(await SharedHost.Host.StoreAsync(s => s.OrganisationRoles.AnyAsync(r => r.AccountId == account.Id)), Is.False);
    }

    [TestCase("give")]
    [TestCase("take")]
    public async Task OwnRecruiters_ByASessionOfLongAgo_ChangeNothingAndAskAgain(string what)
    {
        var (_, slug) = await OrganisationAsync();
        var (chief, recruiter) = (await AccountAsync(slug, OrganisationRoleKind.Administrator), await AccountAsync(slug, OrganisationRoleKind.Recruiter));
        var (other, handle) = await MemberAsync();
        var role = await RoleAsync(recruiter);
        using var client = await SharedHost.Host.SignedInAsync(chief);
        await AgeAsync(chief);

        using var answer = await SignInForm.SendAsync(client, "/recruiters", null, [("organisation", slug), ("member", handle), ("id", $"{role}")], $"/recruiters/{what}");

        Assert.That((answer.StatusCode, answer.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, "/me/security/again?returnUrl=%2Frecruiters")));
        Assert.That((await RoleAsync(other), await RoleAsync(recruiter)), Is.EqualTo((0, role)));
    }

    [Test]
    public async Task OwnRecruiters_AreMadeAndUnmadeByWhoLooksAfterTheOrganisation([Values("en", "fr")] string language)
    {
        var (name, slug) = await OrganisationAsync();
        var chief = await AccountAsync(slug, OrganisationRoleKind.Administrator);
        var (account, handle) = await MemberAsync();
        using var client = await SharedHost.Host.SignedInAsync(chief, language);
        using var recruiter = await SharedHost.Host.SignedInAsync(account);
        Assert.That(await client.GetStringAsync($"/organisations/{slug}"), Does.Contain("href=\"/recruiters\" class=\"button "), "from the page of the organisation");

        using var given = await SignInForm.SendAsync(client, "/recruiters", null, [("organisation", slug), ("member", $"https://people.example/people/{handle}/")], "/recruiters/give");

        var page = WebUtility.HtmlDecode(await client.GetStringAsync(given.Headers.Location));
        Assert.That(page, Does.Contain(language == "en" ? "It holds from the next request." : "Cela vaut dès la prochaine requête.").And.Contain(name).And.Contain("Own Profile"));
        Assert.That(await recruiter.GetStringAsync("/me/security/log"), Does.Contain("Role given").And.Contain($"Recruiter {slug}"));
        using var taken = await SignInForm.SendAsync(client, "/recruiters", null, [("id", $"{await RoleAsync(account)}")], "/recruiters/take");
        Assert.That((taken.Headers.Location!.ToString(), await RoleAsync(account)), Is.EqualTo(("/recruiters?told=Done", 0)));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.AuditEntries.Where(e => e.AccountId == account.Id && e.ActorId == chief.Id).Select(e => e.Action).ToListAsync()), Is.EqualTo(new[] { AuditAction.RoleGiven, AuditAction.RoleTaken }));
    }

    [Test]
    public async Task OwnRecruiters_OfAnotherOrganisation_AreOutOfReach()
    {
        var ((_, mine), (theirName, theirs)) = (await OrganisationAsync(), await OrganisationAsync());
        var chief = await AccountAsync(mine, OrganisationRoleKind.Administrator);
        var (their, theirChief) = (await AccountAsync(theirs, OrganisationRoleKind.Recruiter), await AccountAsync(theirs, OrganisationRoleKind.Administrator));
        var own = await AccountAsync(mine, OrganisationRoleKind.Recruiter);
        var (account, handle) = await MemberAsync();
        using var client = await SharedHost.Host.SignedInAsync(chief);
        using var recruiter = await SharedHost.Host.SignedInAsync(own);

        Assert.That(await client.GetStringAsync("/recruiters"), Does.Not.Contain(theirName));
        Assert.That(await client.GetStringAsync($"/organisations/{theirs}"), Does.Not.Contain("href=\"/recruiters\" class=\"button "));
        foreach (var (what, fields) in new (string, (string, string)[])[]
        {
            ("give", [("organisation", theirs), ("member", handle)]), ("take", [("id", $"{await RoleAsync(their)}")]), ("take", [("id", $"{await RoleAsync(theirChief)}")]),
            ("take", [("id", $"{await RoleAsync(chief)}")]),
        })
        {
            using var answer = await SignInForm.SendAsync(client, "/recruiters", null, fields, $"/recruiters/{what}");
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), $"{what} {string.Join(", ", fields)}");
        }

        using var page = await recruiter.GetAsync("/recruiters");
        using var byRecruiter = await SignInForm.SendAsync(recruiter, "/me/profile", null, [("organisation", mine), ("member", handle)], "/recruiters/give");
        Assert.That((page.StatusCode, byRecruiter.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)), "a recruiter looks after nothing");
        Assert.That((await RoleAsync(account), await RoleAsync(their) > 0, await RoleAsync(theirChief) > 0, await RoleAsync(chief) > 0), Is.EqualTo((0, true, true, true)));
    }

    [Test]
    public async Task OwnRecruiters_OfAMemberWhoHidesOrIsNobody_AnswerAlike()
    {
        var (_, slug) = await OrganisationAsync();
        var (hidden, handle) = await MemberAsync(Audience.Hidden);
        using var client = await SharedHost.Host.SignedInAsync(await AccountAsync(slug, OrganisationRoleKind.Administrator));

        foreach (var name in new[] { handle, "nobody-of-this-name" })
        {
            using var answer = await SignInForm.SendAsync(client, "/recruiters", null, [("organisation", slug), ("member", name)], "/recruiters/give");
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/recruiters?told=NoMember"), name);
        }

        Assert.That(await RoleAsync(hidden), Is.Zero);
    }

    [Test]
    public async Task Account_ThatIsNone_IsNotThere()
    {
        using var administrator = await SharedHost.Host.AdministratorAsync();

        using var page = await administrator.GetAsync("/admin/accounts/999999999");

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static async Task<(string Name, string Slug)> OrganisationAsync()
    {
        var slug = $"org-{Guid.NewGuid():N}";
        await SharedHost.Host.StoreAsync(store =>
        {
            store.Add(new Organisation { Slug = slug, Name = $"Name of {slug}" });
            return store.SaveChangesAsync();
        });
        return ($"Name of {slug}", slug);
    }

    private static async Task<Account> AccountAsync(string slug, OrganisationRoleKind kind)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        await SharedHost.Host.StoreAsync(async store =>
        {
            store.Add(new OrganisationRole { AccountId = account.Id, OrganisationId = await store.Organisations.Where(o => o.Slug == slug).Select(o => o.Id).SingleAsync(), Kind = kind });
            return await store.SaveChangesAsync();
        });
        return account;
    }

    private static async Task<(Account Account, string Handle)> MemberAsync(Audience audience = Audience.Everyone)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        return await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await store.Members.SingleAsync(m => m.Id == account.MemberId);
            member.Audience = audience;
            await store.SaveChangesAsync();
            return (account, member.Handle);
        });
    }

    /// <summary>Of the only role of an account; 0 when it has none.</summary>
    private static Task<long> RoleAsync(Account account) => SharedHost.Host.StoreAsync(s => s.OrganisationRoles.Where(r => r.AccountId == account.Id).Select(r => r.Id).SingleOrDefaultAsync());

    private static Task<int> AgeAsync(Account account) => SharedHost.Host.StoreAsync(s => s.SignInSessions.Where(x => x.AccountId == account.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(x => x.CreatedAt, TimeProvider.System.GetUtcNow().UtcDateTime - SignInSessions.Fresh - TimeSpan.FromMinutes(1))));
}
