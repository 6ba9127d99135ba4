using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests.Accounts;

/// <summary>An imported profile comes to its owner through the pages: from its own page over signing in or joining to the decision.</summary>
internal sealed partial class ClaimPagesTests
{
    [Test]
    public async Task Claim_FromThePageThroughSigningInToTheDecision_Works()
    {
        var imported = await ImportedAsync();
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var stranger = SharedHost.Host.Client();
        using var claimant = await SharedHost.Host.SignedInAsync(account);
        using var administrator = await SharedHost.Host.AdministratorAsync();

        Assert.That(await stranger.GetStringAsync($"/people/{imported.Handle}"), Does.Contain("Is this you?").And.Contain($"/people/{imported.Handle}/claim"));
        using var asked = await stranger.GetAsync($"/people/{imported.Handle}/claim");
        Assert.That(asked.Headers.Location!.ToString(), Is.EqualTo($"/sign-in?returnUrl=%2Fpeople%2F{imported.Handle}%2Fclaim"));
        Assert.That(await stranger.GetStringAsync(asked.Headers.Location), Does.Contain($"/join?returnUrl=%2Fpeople%2F{imported.Handle}%2Fclaim"), "and from there to joining");

        using var sent = await SignInForm.SendAsync(claimant, $"/people/{imported.Handle}/claim", "claim", [("Text", "Ask <b>Bo</b>")]);
        Assert.That(sent.Headers.Location!.ToString(), Does.EndWith("/me/claims?done=asked"));
        Assert.That(await claimant.GetStringAsync("/me/claims"), Does.Contain("To be decided"));
        Assert.That(await administrator.GetStringAsync("/admin"), Does.Contain("/admin/claims"));
        Assert.That(await administrator.GetStringAsync("/admin/claims"), Does.Contain("Ask &lt;b&gt;Bo&lt;/b&gt;").And.Contain(account.Email));

        var id = $"{await SharedHost.Host.StoreAsync(s => s.ProfileClaims.Where(c => c.AccountId == account.Id).Select(c => c.Id).SingleAsync())}";
        using var refused = await SignInForm.SendAsync(claimant, "/me/privacy", null, [("id", id), ("accept", "true")], "/admin/claims/decide");
        using var without = await SignInForm.SendAsync(administrator, "/admin/claims", null, [("id", id), ("accept", "false"), ("reason", "")], "/admin/claims/decide");
        using var decided = await SignInForm.SendAsync(administrator, "/admin/claims", null, [("id", id), ("accept", "true")], "/admin/claims/decide");

        Assert.That((refused.StatusCode, without.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.NotFound, "/admin/claims?done=reason")));
        Assert.That(decided.Headers.Location!.ToString(), Is.EqualTo("/admin/claims?done=decided"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Headline).SingleAsync()), Is.EqualTo(imported.Headline));
        Assert.That(await stranger.GetStringAsync($"/people/{imported.Handle}"), Does.Contain("Own Profile").And.Not.Contain("Is this you?"), "as public as it was, under the same address");
        Assert.That(await claimant.GetStringAsync("/me/security/log"), Does.Contain("Imported profile taken over"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.OutgoingMails.CountAsync(m => m.ToAddress == account.Email && m.Subject == "The profile is yours")), Is.EqualTo(1));
    }

    [Test]
    public async Task Claim_WithTheAddressOfTheImport_IsOneClick()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        var imported = await ImportedAsync(account.Email);
        using var claimant = await SharedHost.Host.SignedInAsync(account);

        using var claimed = await SignInForm.SendAsync(claimant, $"/people/{imported.Handle}/claim", "claim", []);

        Assert.That(claimed.Headers.Location!.ToString(), Does.EndWith("/me/claims?done=claimed"));
        Assert.That(await claimant.GetStringAsync(claimed.Headers.Location), Does.Contain("The profile is yours").And.Contain("/me/privacy"));
    }

    [Test]
    public async Task Claim_WhenOnesProfileIsFilled_LeadsToTheReviewOfTheImportedOne()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Headline, "Mine")));
        var imported = await ImportedAsync(account.Email);
        using var claimant = await SharedHost.Host.SignedInAsync(account);

        using var claimed = await SignInForm.SendAsync(claimant, $"/people/{imported.Handle}/claim", "claim", []);
        var page = await claimant.GetStringAsync(claimed.Headers.Location);

        Assert.That(await claimant.GetStringAsync(Review().Match(page).Value), Does.Contain(imported.Headline));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Headline).SingleAsync()), Is.EqualTo("Mine"));
    }

    /// <summary>The right address and a wrong one get the same page; only the mailbox tells which is which.</summary>
    [Test]
    public async Task ClaimLink_ForTheRightAddressAndAnother_AnswersAlike()
    {
        var address = $"{Guid.NewGuid():N}@old.example";
        var imported = await ImportedAsync(address);
        using var claimant = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());

        using var wrong = await SignInForm.SendAsync(claimant, $"/people/{imported.Handle}/claim", "claim-link", [("Email", "x" + address)]);
        using var right = await SignInForm.SendAsync(claimant, $"/people/{imported.Handle}/claim", "claim-link", [("Email", address)]);

        Assert.That(Plain(await wrong.Content.ReadAsStringAsync()), Is.EqualTo(Plain(await right.Content.ReadAsStringAsync())).And.Contain("If this is the address"));
        var mail = await SharedHost.Host.StoreAsync(s => s.OutgoingMails.SingleAsync(m => m.ToAddress.EndsWith(address)));
        Assert.That(mail.ToAddress, Is.EqualTo(address));
        var link = new Uri(Link().Match(mail.Text).Value).PathAndQuery;
        using var claimed = await SignInForm.SendAsync(claimant, link, "claim", []);
        Assert.That(claimed.Headers.Location!.ToString(), Does.EndWith("/me/claims?done=claimed"));
        Assert.That(await claimant.GetStringAsync(link), Does.Contain("This link does not work any more"));
    }

    [Test]
    public async Task Join_OnTheWayToAClaim_ComesBackToIt()
    {
        var imported = await ImportedAsync();
        var email = $"{Guid.NewGuid():N}@people.example";
        using var client = SharedHost.Host.Client();
        var back = $"/people/{imported.Handle}/claim";
        (await SignInForm.SendAsync(client, $"/join?returnUrl={Uri.EscapeDataString(back)}", "join", [("Email", email)])).Dispose();
        var mail = await SharedHost.Host.StoreAsync(s => s.OutgoingMails.SingleAsync(m => m.ToAddress == email));

        using var opened = await SignInForm.SendAsync(client, new Uri(Link().Match(mail.Text).Value).PathAndQuery, "open", [("Given", "Ada"), ("Family", "New"), ("Password", WebHost.Password)]);

        Assert.That(opened.Headers.Location!.ToString(), Does.EndWith(back));
    }

    [Test]
    public async Task Claim_OfAProfileThatIsNotSeen_IsNotThere()
    {
        var imported = await ImportedAsync(audience: Audience.Hidden);
        using var claimant = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());

        using var page = await claimant.GetAsync($"/people/{imported.Handle}/claim");

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static async Task<Member> ImportedAsync(string? address = null, Audience audience = Audience.Everyone)
    {
        var key = Guid.NewGuid().ToString("N");
        var member = new Member
        {
            Handle = "imported-" + key,
            Name = new FullName { Given = "Imported", Family = "Person" },
            Headline = "Headline " + key,
            Language = "en",
            Audience = audience,
            Origin = new Domain.ImportOrigin { Source = address is null ? "test" : ContactDigest.Source, ExternalId = address is null ? key : ContactDigest.Of(address) },
        };
        await SharedHost.Host.StoreAsync(async store =>
        {
            store.Add(member);
            return await store.SaveChangesAsync();
        });
        return member;
    }

    private static string Plain(string page) => Changing().Replace(page, "");

    [GeneratedRegex(@"https?://\S+token=\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"/me/cv/\d+/review", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Review();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"|x?[0-9a-f]{32}@old\\.example", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changing();
}
