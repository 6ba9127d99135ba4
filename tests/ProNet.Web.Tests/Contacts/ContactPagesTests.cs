using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Privacy;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Contacts;

/// <summary>People become contacts by the buttons of the pages, and what one of them shows to contacts is on the page, in what is given to that viewer, and nowhere else.</summary>
internal sealed class ContactPagesTests
{
    [Test]
    public async Task Contacts_AreMadeByTheButtonOfAPageAndEndedByThatOfTheList()
    {
        var (ada, adas) = await OwnerAsync();
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var other = await SharedHost.Host.SignedInAsync(bo, "fr");
        Assert.That(await owner.GetStringAsync($"/people/{adas}"), Does.Contain("/me/contacts\"").And.Not.Contain("/me/contacts/"), "nobody asks themselves, and the menu leads to the list");

        using var asked = await PressAsync(other, $"/people/{adas}", "ask", adas, ("onPage", "true"));
        Assert.That((asked.StatusCode, asked.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, $"/people/{adas}")));
        Assert.That(WebUtility.HtmlDecode(await other.GetStringAsync($"/people/{adas}")), Does.Contain("Demande envoyée").And.Contain("Retirer la demande"));
        Assert.That(await owner.GetStringAsync("/me/contacts"), Does.Contain("Asks to be your contact").And.Contain($"/people/{bos}").And.Contain("Decline"));
        using var accepted = await PressAsync(owner, $"/people/{bos}", "answer", bos, ("yes", "true"), ("onPage", "true"));
        Assert.That(accepted.Headers.Location!.ToString(), Is.EqualTo($"/people/{bos}"));
        Assert.That(WebUtility.HtmlDecode(await other.GetStringAsync("/me/contacts")), Does.Contain("En contact avec vous").And.Contain($"/people/{adas}"));

        using var ended = await PressAsync(owner, "/me/contacts", "end", bos);
        Assert.That(ended.Headers.Location!.ToString(), Is.EqualTo("/me/contacts?done=Ended"));
        Assert.That(await owner.GetStringAsync(ended.Headers.Location), Does.Contain("Nobody is told.").And.Not.Contain($"/people/{bos}"));
        Assert.That(WebUtility.HtmlDecode(await other.GetStringAsync("/me/contacts")), Does.Contain("pas encore de contacts"));
    }

    [Test]
    public async Task Facts_ForContacts_AreSeenByOneAndFoundByNoSearch()
    {
        var word = $"contact{Guid.NewGuid():N}";
        var (ada, adas) = await OwnerAsync(m =>
        {
            (m.Headline, m.FactAudiences) = (word, new FactAudiences { Headline = Audience.Contacts });
            m.Consents.ByMachines = true;
        });
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var contact = await SharedHost.Host.SignedInAsync(bo);
        using var member = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        using var asked = await PressAsync(contact, $"/people/{adas}", "ask", adas);
        using var accepted = await PressAsync(owner, "/me/contacts", "answer", bos, ("yes", "true"));
        await SharedHost.Host.SaveAsync();

        var page = await contact.GetStringAsync($"/people/{adas}");
        Assert.That(page, Does.Contain(word));
        Assert.That(page.Split("</head>")[0], Does.Contain("application/ld+json").And.Not.Contain(word), "nothing for machines");
        Assert.That(await contact.GetStringAsync($"/people/{adas}.vcf"), Does.Contain(adas).And.Not.Contain(word));
        foreach (var path in new[] { $"/people/{adas}.json", $"/api/v1/people/{adas}" })
            Assert.That(await contact.GetStringAsync(path), Does.Contain(word), path);
        foreach (var client in new[] { contact, owner })
            Assert.That(await client.GetStringAsync($"/api/v1/people?q={word}"), Does.Contain("\"total\":0"), "found by nobody");
        Assert.That(await member.GetStringAsync($"/people/{adas}"), Does.Not.Contain(word));
        Assert.That(await owner.GetStringAsync($"/people/{adas}?as=contact"), Does.Contain(word));
        Assert.That(await owner.GetStringAsync($"/people/{adas}?as=recruiter"), Does.Not.Contain(word));
        Assert.That(await owner.GetStringAsync("/me/privacy"), Does.Contain("?as=contact").And.Contain("<option value=\"Contacts\" selected>My contacts</option>"));
    }

    [Test]
    public async Task Profile_ForContactsAlone_IsA404ForAllOthersAndHasNoCard()
    {
        var (ada, adas) = await OwnerAsync();
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var contact = await SharedHost.Host.SignedInAsync(bo);
        using var asked = await PressAsync(contact, $"/people/{adas}", "ask", adas);
        using var accepted = await PressAsync(owner, "/me/contacts", "answer", bos, ("yes", "true"));
        var fields = SectionAudiences.All.Select(s => (s.Name, "Everyone")).Append(("Profile", "Contacts"));
        using var saved = await SignInForm.SendAsync(owner, "/me/privacy", "privacy", [.. fields]);

        Assert.That(await contact.GetStringAsync($"/people/{adas}"), Does.Contain(adas).And.Not.Contain($"{adas}.vcf"));
        using var card = await contact.GetAsync($"/people/{adas}.vcf");
        using var stranger = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        using var page = await stranger.GetAsync($"/people/{adas}");
        Assert.That((card.StatusCode, page.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Ask_OfAHiddenMember_IsAnsweredAsOfNobody()
    {
        var (_, hidden) = await OwnerAsync(m => m.Audience = Audience.Hidden);
        var (bo, _) = await OwnerAsync();
        using var other = await SharedHost.Host.SignedInAsync(bo);

        using var answer = await PressAsync(other, "/me/privacy", "ask", hidden);
        using var nobody = await PressAsync(other, "/me/privacy", "ask", Guid.NewGuid().ToString("N"));

        Assert.That((answer.StatusCode, nobody.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((await answer.Content.ReadAsStringAsync()).Length, Is.EqualTo((await nobody.Content.ReadAsStringAsync()).Length));
    }

    private static Task<HttpResponseMessage> PressAsync(HttpClient client, string page, string what, string handle, params (string Name, string Value)[] more) =>
        SignInForm.SendAsync(client, page, null, [("handle", handle), .. more], $"/me/contacts/{what}");

    /// <summary>A profile for everybody, whose headline is its handle.</summary>
    private static async Task<(Account Account, string Handle)> OwnerAsync(Action<Member>? with = null)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        var handle = await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await store.Members.SingleAsync(m => m.Id == account.MemberId);
            (member.Headline, member.Audience) = (member.Handle, Audience.Everyone);
            with?.Invoke(member);
            await store.SaveChangesAsync();
            return member.Handle;
        });
        return (account, handle);
    }
}
