using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Profiles;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Resumes;

/// <summary>Nobody reads, changes or deletes what somebody else keeps: its number is as good as none.</summary>
internal sealed class CvOwnershipTests
{
    private HttpClient owner = null!;
    private HttpClient other = null!;
    private string handle = "";
    private long id;

    [OneTimeSetUp]
    public async Task KeepAsync()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        owner = await SharedHost.Host.SignedInAsync(account);
        other = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        id = await CvForm.KeepAsync(owner, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        // So that the other one's page has a form to take a token from.
        await CvForm.KeepAsync(other, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        handle = await SharedHost.Host.StoreAsync(store => store.Members.Where(m => m.Id == account.MemberId).Select(m => m.Handle).SingleAsync());
    }

    [OneTimeTearDown]
    public void End()
    {
        owner.Dispose();
        other.Dispose();
    }

    [Test]
    public async Task Get_OfSomebodyElsesCv_IsAsMissingAsNone()
    {
        using var administrator = await SharedHost.Host.AdministratorAsync();
        using var visitor = SharedHost.Host.Client();
        foreach (var (who, name) in new[] { (other, "other"), (administrator, "administrator"), (visitor, "visitor") })
        {
            foreach (var path in new[] { $"/me/cv/{id}/review", $"/people/{handle}/cv/{id}", $"/people/ada-nurse/cv/{id}" })
            {
                using var response = await who.GetAsync(path);
                var expected = who == visitor && path.StartsWith("/me", StringComparison.Ordinal) ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound;
                Assert.That(response.StatusCode, Is.EqualTo(expected), $"{name} {path}");
                Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Example Works"));
            }
        }
    }

    [TestCase("/me/cv/remove", "")]
    [TestCase("/me/cv/audience", "Everyone")]
    public async Task Post_AboutSomebodyElsesCv_ChangesNothing(string action, string audience)
    {
        using var response = await SignInForm.SendAsync(other, "/me/cv", null, [("id", $"{id}"), ("audience", audience)], action);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.Set<KeptCv>().Where(c => c.Id == id).Select(c => $"{c.Audience}").SingleAsync()), Is.EqualTo("Hidden"));
    }

    [Test]
    public async Task Post_OfSomebodyElsesReview_ChangesNeitherProfile()
    {
        (string, string)[] fields = [("headline", "on"), ("headline.text", "Pwned")];
        using var response = await SignInForm.SendAsync(other, "/me/cv", "review", fields, $"/me/cv/{id}/review");
        using var none = await SignInForm.SendAsync(other, "/me/cv", "review", fields, "/me/cv/999999/review");

        Assert.That(response.IsSuccessStatusCode, Is.False);
        Assert.That((response.StatusCode, response.Headers.Location), Is.EqualTo((none.StatusCode, none.Headers.Location)));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.Members.AnyAsync(m => m.Headline == "Pwned")), Is.False);
    }

    [Test]
    public async Task Upload_OfOneToManyCvs_SaysThatThereIsNoRoom()
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        for (var i = 0; i < Application.Resumes.KeepCvHandler.Most; i++)
            await CvForm.KeepAsync(client, "cv.txt", "Hello, world"u8.ToArray());

        using var response = await CvForm.UploadAsync(client, "cv.txt", "Hello, world"u8.ToArray());

        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo("/me/cv?told=full"));
    }
}
