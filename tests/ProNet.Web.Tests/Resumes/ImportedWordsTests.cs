using System.Net;
using ProNet.Components.Language;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests.Resumes;

/// <summary>The text of an imported CV on its page: for whoever may see it, and on no page that somebody answers for.</summary>
internal sealed class ImportedWordsTests
{
    private const string Words = "Registered zymurgist <b>& more</b>";

    [TestCase(true, Audience.Everyone, true)]
    [TestCase(true, Audience.Hidden, false)]
    [TestCase(false, Audience.Everyone, false)]
    public async Task Page_OfAProfile_ShowsWhatItsSourceSays(bool isImported, Audience audience, bool isShown)
    {
        var member = new Member
        {
            Handle = $"words-{Guid.NewGuid():N}",
            Name = new FullName { Family = "Words" },
            Origin = isImported ? new ImportOrigin { Source = "resumes", ExternalId = $"{Guid.NewGuid():N}" } : null,
        };
        member.Cvs.Add(new KeptCv { Text = Words, Audience = audience });
        await SharedHost.Host.StoreAsync(async store =>
        {
            store.Add(member);
            return await store.SaveChangesAsync();
        });
        using var client = SharedHost.Host.Client();
        var page = await client.GetStringAsync($"/people/{member.Handle}");

        Assert.That(page.Contains(WebUtility.HtmlEncode(Words), StringComparison.Ordinal), Is.EqualTo(isShown), page);
        Assert.That(page.Contains(Wording.English.Cvs.InOwnWords, StringComparison.Ordinal), Is.EqualTo(isShown));
        Assert.That(page, Does.Not.Contain("<b>& more"));
    }
}
