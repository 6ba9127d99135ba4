using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;

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

    [Test]
    public async Task Account_ThatIsNone_IsNotThere()
    {
        using var administrator = await SharedHost.Host.AdministratorAsync();

        using var page = await administrator.GetAsync("/admin/accounts/999999999");

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
