using System.Text;
using System.Text.Json;
using ProNet.Application.Alerts;
using ProNet.Application.Searching;
using ProNet.Components.Alerts;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Responses;

namespace ProNet.Web.Tests.Webhooks;

/// <summary>What is posted: the same as mails tell, with links to this site.</summary>
internal sealed class WebhookPayloadTests
{
    [TestCase("en", "added Kubernetes on 3 May")]
    [TestCase("fr", "Kubernetes")]
    public void Write_OfAHit_SaysWhoWhereAndWhatChanged(string language, string change)
    {
        var hit = new AlertHit { Id = 7, SavedSearchId = 3, Subject = SubjectKind.Organisation, SubjectId = 9, Fingerprint = "f", FirstMatchedAt = new DateTime(2026, 5, 3, 10, 0, 0, DateTimeKind.Utc), Snapshot = new AlertSnapshot("Old", "", "") };
        var found = new FoundHit(new SearchHit { Id = 9, Score = 0 }) { Organisation = new OrganisationCard { Id = 9, Slug = "north-hospital", Name = "North « Hôpital »" } };
        var item = new NewsItem(hit, new DigestItem(found, [new AlertFact(AlertFactKind.SkillAdded, new DateOnly(2026, 5, 3), "Kubernetes", "Kubernetes")]));
        var delivery = new WebhookDelivery { MessageId = "msg_1", Host = "one.example", CreatedAt = new DateTime(2026, 5, 4, 8, 0, 0, DateTimeKind.Utc) };
        var search = new SavedSearch { Id = 3, Name = "Hospitals", Subject = SubjectKind.Organisation };

        var body = new WebhookPayloads(new AlertOptions { Site = new Uri("https://people.example/") }).Write(delivery, search, language, [item]);

        using var json = JsonDocument.Parse(body);
        var told = json.RootElement.GetProperty("data").GetProperty("hits")[0];
        Assert.That(
            (json.RootElement.GetProperty("type").GetString(), json.RootElement.GetProperty("timestamp").GetString(), told.GetProperty("title").GetString(), told.GetProperty("url").GetString(), told.GetProperty("subject").GetString()),
            Is.EqualTo(("saved_search.matched", "2026-05-04T08:00:00Z", "North « Hôpital »", "https://people.example/organisations/north-hospital", "organisations")));
        Assert.That((told.GetProperty("changes")[0].GetProperty("kind").GetString(), told.GetProperty("changes")[0].GetProperty("on").GetString()), Is.EqualTo(("skill-added", "2026-05-03")));
        Assert.That(told.GetProperty("changes")[0].GetProperty("text").GetString(), Does.Contain(change));
        Assert.That(Encoding.UTF8.GetString(body), Does.Not.Contain("Old"), "what was seen when it came to match is not told");
    }
}
