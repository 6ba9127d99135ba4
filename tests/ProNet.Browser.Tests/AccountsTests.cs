using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>Joining, passkeys and the demo's people, as a person with a browser has them.</summary>
internal sealed partial class AccountsTests : BrowserTest
{
    private const string Password = "quiet violin harbour";

    /// <summary>A browser asks for passkeys at a name alone, never at a number.</summary>
    private static string Named(string path) => BrowserRun.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + path;

    [Test]
    public async Task Passkey_WhenAdded_SignsInWithoutAPassword()
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        await JoinAsync(email, Named("/join"));
        await Page.GotoAsync(await Joining.LinkInMailAsync(email));
        await Page.FillAsync("#given", "Ada");
        await Page.FillAsync("#family", "Passkey");
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator(".account summary")).ToContainTextAsync("Ada Passkey");

        await AddAuthenticatorAsync();
        await Page.GotoAsync(Named("/me/security"));
        await Page.FillAsync("#passkey-name", "My phone");
        await Page.ClickAsync("#passkey");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("passkey is added");
        await Expect(Page.Locator("main")).ToContainTextAsync("My phone");

        await SignOutAsync();
        await Page.GotoAsync(Named("/sign-in?returnUrl=%2Fpeople"));
        await Page.ClickAsync("#passkey");
        await Expect(Page).ToHaveURLAsync(Named("/people"));
        await Expect(Page.Locator(".account summary")).ToContainTextAsync("Ada Passkey");

        await Page.GotoAsync(Named("/me/security"));
        await Page.Locator("form[action='/me/security/passkeys/remove'] button").ClickAsync();
        await Expect(Page.Locator("main")).ToContainTextAsync("You have none yet.");
        await SignOutAsync();
        await Page.GotoAsync(Named("/sign-in"));
        await Page.ClickAsync("#passkey");
        await Expect(Page.Locator("[role=alert]")).ToContainTextAsync("passkey was not accepted");
    }

    /// <summary>Whoever is asked again shows it with the passkey, and comes back to what was begun.</summary>
    [Test]
    public async Task Again_WithAPasskey_ComesBackToWhatWasBegun()
    {
        await OpenAccountAsync("Cy");
        await AddAuthenticatorAsync();
        await Page.GotoAsync(Named("/me/security"));
        await Page.FillAsync("#passkey-name", "My phone");
        await Page.ClickAsync("#passkey");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("passkey is added");

        await Page.GotoAsync(Named("/me/security/again?returnUrl=%2Fme%2Fsecurity%2Ftokens"));
        await Expect(Page.Locator("main h1")).ToHaveTextAsync("Is it still you?");
        await PhotographAsync("account-again-passkey", isWhole: false);
        await Page.ClickAsync("#passkey");
        await Expect(Page).ToHaveURLAsync(Named("/me/security/tokens"));
    }

    /// <summary>A passkey enters past the second factor: one that asks for neither finger nor PIN would be less than that.</summary>
    [Test]
    public async Task Passkey_ThatDoesNotAskWhoHoldsIt_IsNotTaken()
    {
        await OpenAccountAsync("Di");
        await AddAuthenticatorAsync(isVerified: false);
        await Page.GotoAsync(Named("/me/security"));
        await Page.FillAsync("#passkey-name", "A key without a PIN");
        await Page.ClickAsync("#passkey");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("passkey was not added");
    }

    [Test]
    public async Task PagesOfBeingAskedAgain_AreAccessibleAndFitAPhone([Values("/me/security/again", "/form-too-old", "/me/security")] string path, [Values] bool dark)
    {
        await OpenAccountAsync("Em", new()
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = 360, Height = 740 },
        });
        await Page.GotoAsync(Named(path));
        await PhotographAsync($"account{path.Replace('/', '-')}-asked-{(dark ? "fr" : "en")}", isWhole: false);
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task SignIn_WithScriptOff_WorksAndSoDoesSigningOut()
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        await JoinAsync(email, "/join", new() { JavaScriptEnabled = false });
        await Page.GotoAsync(await Joining.LinkInMailAsync(email));
        await Page.FillAsync("#given", "Bo");
        await Page.FillAsync("#password", "password1234");
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("#password-error")).ToContainTextAsync("first that anybody tries");
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
        await Expect(Page.Locator("form[data-passkey]")).ToHaveCountAsync(0);

        await SignOutAsync();
        await Page.GotoAsync("/me/security/tokens");
        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/sign-in?returnUrl=%2Fme%2Fsecurity%2Ftokens");
        await Page.FillAsync("#email", email);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("form:has(#password) button[type=submit]");
        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/me/security/tokens");

        await Page.FillAsync("#name", "A script");
        await Page.ClickAsync("form:has(#days) button[type=submit]");
        await Expect(Page.Locator("#token")).ToHaveTextAsync(Token());
    }

    [Test]
    public async Task DemoPeople_WithOneClick_AreWhoTheySayTheyAre([Values("Recruiter", "Expert", "French", "OrganisationAdministrator", "Administrator")] string person)
    {
        await OpenAsync("/sign-in?returnUrl=%2Fpeople", new() { JavaScriptEnabled = false });
        await Page.ClickAsync($"button[value={person}]");

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
        var admin = await Page.GotoAsync("/admin");
        Assert.That(admin!.Status, Is.EqualTo(person == "Administrator" ? 200 : 404));
    }

    [Test]
    public async Task PagesOfAnAccount_AreAccessibleAndFitAPhone(
        [Values("/me/privacy", "/me/cv", "/me/security", "/me/security/tokens", "/me/security/log", "/admin/accounts", "/admin/refused", "/people", "/sign-in")] string path, [Values] bool dark)
    {
        var options = new BrowserNewContextOptions
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = 360, Height = 740 },
        };
        if (path == "/sign-in")
        {
            await OpenAsync(path, options);
        }
        else
        {
            await OpenAsAsync("Administrator", path, options);
            await Page.Locator(".account summary").ClickAsync();
        }

        await PhotographAsync($"account{path.Replace('/', '-')}-{(dark ? "fr" : "en")}", isWhole: false);
        await AssertAccessibleAsync();
    }

    /// <summary>Joins, opens the account and is signed in.</summary>
    private async Task OpenAccountAsync(string given, BrowserNewContextOptions? options = null)
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        await OpenAsync(Named("/join"), options);
        await Page.FillAsync("#email", email);
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("#email")).ToHaveCountAsync(0);
        await Page.GotoAsync(await Joining.LinkInMailAsync(email));
        await Page.FillAsync("#given", given);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
    }

    private async Task JoinAsync(string email, string page, BrowserNewContextOptions? options = null)
    {
        await OpenAsync(page, options);
        await Page.FillAsync("#email", email);
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("main h1")).ToHaveTextAsync("Look into your mailbox");
    }

    private async Task SignOutAsync()
    {
        await Page.Locator(".account summary").ClickAsync();
        await Page.Locator(".account form button").ClickAsync();
        await Expect(Page.Locator("a.sign-in")).ToBeVisibleAsync();
    }

    /// <summary>An authenticator made of software, which says yes at once.</summary>
    private async Task AddAuthenticatorAsync(bool isVerified = true)
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = isVerified,
                ["isUserVerified"] = isVerified,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    [GeneratedRegex("^pronet_[A-Za-z0-9_-]{43}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
