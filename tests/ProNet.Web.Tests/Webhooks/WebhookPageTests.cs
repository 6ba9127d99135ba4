using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Webhooks;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Webhooks;

/// <summary>The webhook of a saved search: set on its page or by the API, tried, and sent to.</summary>
internal sealed partial class WebhookPageTests
{
    /// <summary>Public, and nobody's of ours: nothing is sent there.</summary>
    private const string Receiver = "https://192.88.98.1/hook";

    [Test]
    public async Task Webhook_SetOnThePage_ShowsItsSecretOnceAndRefusesPrivateAddresses()
    {
        var (search, client) = await SearchAsync(SharedHost.Host);
        var page = $"/searches/{search.Id}/settings";
        using var refused = await SignInForm.SendAsync(client, page, "webhook", [("Url", "https://169.254.169.254/latest/meta-data")]);
        var words = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.That(words, Does.Contain("This address leads to a private network.").And.Contain("value=\"https://169.254.169.254/latest/meta-data\"").And.Not.Contain("id=\"webhook-secret\""), "what was typed stays");

        using var set = await SignInForm.SendAsync(client, page, "webhook", [("Url", Receiver)]);
        var secret = WebUtility.HtmlDecode(Secret().Match(await set.Content.ReadAsStringAsync()).Groups["secret"].Value);
        var shown = WebUtility.HtmlDecode(await client.GetStringAsync(page));
        Assert.That(secret, Does.StartWith("whsec_"));
        Assert.That(shown, Does.Contain(Receiver).And.Contain("No message yet").And.Not.Contain(secret));

        using var ended = await SignInForm.SendAsync(client, page, "end-webhook", []);
        Assert.That(await ended.Content.ReadAsStringAsync(), Does.Contain("The webhook has ended."));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == search.OwnerId && e.Action == AuditAction.WebhookChanged)), Is.EqualTo(2));
    }

    [Test]
    public async Task Api_SetsReadsResumesAndEndsAWebhook()
    {
        var (search, _) = await SearchAsync(SharedHost.Host);
        var path = $"/api/v1/saved-searches/{search.Id}/webhook";
        using var client = await TokenAsync(search.OwnerId, TokenScopes.Read, TokenScopes.Searches);
        using var reading = await TokenAsync(search.OwnerId, TokenScopes.Read);
        using var forbidden = await reading.PutAsJsonAsync(path, new { url = Receiver });
        using var insecure = await client.PutAsJsonAsync(path, new { url = "http://192.88.98.1/" });
        using var set = await client.PutAsJsonAsync(path, new { url = Receiver });
        await SharedHost.Host.StoreAsync(s => s.SearchWebhooks.Where(w => w.SavedSearchId == search.Id).ExecuteUpdateAsync(u => u.SetProperty(w => w.StoppedAt, DateTime.UnixEpoch)));
        using var stopped = await reading.GetAsync(path);
        using var test = await client.PostAsync(path + "/test", null);
        using var resumed = await client.PostAsync(path + "/resume", null);
        using var again = await client.PostAsync(path + "/deliveries/1/again", null);
        using var ended = await client.DeleteAsync(path);
        using var gone = await reading.GetAsync(path);

        Assert.That(
            new[] { forbidden, insecure, set, stopped, test, resumed, again, ended, gone }.Select(r => r.StatusCode),
            Is.EqualTo(new[] { HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.NoContent, HttpStatusCode.NotFound }));
        Assert.That((await JsonAsync(insecure)).GetProperty("code").GetString(), Is.EqualTo("insecure-receiver"));
        Assert.That((await JsonAsync(set)).GetProperty("secret").GetString(), Does.StartWith("whsec_"));
        Assert.That(await stopped.Content.ReadAsStringAsync(), Does.Contain("\"stoppedAt\":\"1970").And.Not.Contain("whsec_"));
    }

    [Test]
    public async Task Administration_SaysWhatFailed()
    {
        var (search, _) = await SearchAsync(SharedHost.Host);
        await AddAsync(
            SharedHost.Host,
            new SearchWebhook { SavedSearchId = search.Id, Url = "https://broken.example/", SealedSecret = "", StoppedAt = DateTime.UnixEpoch },
            new WebhookDelivery { SavedSearchId = search.Id, MessageId = $"msg_{search.Id}", Host = "broken.example", State = WebhookDeliveryState.Dead, LastError = "It answered 500.", Attempts = 12 });
        using var administrator = await SharedHost.Host.AdministratorAsync();

        Assert.That(await administrator.GetStringAsync("/admin/alerts"), Does.Contain("Messages that failed").And.Contain("broken.example").And.Contain("It answered 500."));
    }

    [Test]
    public async Task Test_OfAWebhook_ArrivesSigned()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Webhooks:AllowLocal"] = "true", ["ProNet:BaseAddress"] = "https://people.example/" } };
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (search, client) = await SearchAsync(host);
        var page = $"/searches/{search.Id}/settings";
        using var set = await SignInForm.SendAsync(client, page, "webhook", [("Url", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hook")]);
        var secret = WebUtility.HtmlDecode(Secret().Match(await set.Content.ReadAsStringAsync()).Groups["secret"].Value);
        using var tested = await SignInForm.SendAsync(client, page, "test-webhook", []);
        var (head, body) = await TakeAsync(listener);

        var signed = WebhookSignature.Of(secret, head["webhook-id"], long.Parse(head["webhook-timestamp"], System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(body));
        Assert.That(head["webhook-signature"], Is.EqualTo(signed));
        using var json = JsonDocument.Parse(body);
        var data = json.RootElement.GetProperty("data");
        Assert.That(
            (json.RootElement.GetProperty("type").GetString(), data.GetProperty("search").GetProperty("url").GetString(), data.GetProperty("hits").GetArrayLength()),
            Is.EqualTo(("saved_search.test", $"https://people.example/searches/{search.Id}", 0)));
    }

    private static async Task<(Dictionary<string, string> Head, string Body)> TakeAsync(TcpListener listener)
    {
        using var accepted = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await using var stream = accepted.GetStream();
        var (text, buffer) = ("", new byte[8192]);
        while (!text.Contains("\r\n\r\n", StringComparison.Ordinal) || !text.EndsWith('}'))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0)
                break;
            text += Encoding.UTF8.GetString(buffer, 0, read);
        }

        await stream.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray());
        var parts = text.Split("\r\n\r\n", 2);
        return (parts[0].Split("\r\n").Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0].ToLowerInvariant(), l => l[1]), parts[1]);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private static async Task<HttpClient> TokenAsync(long account, params string[] scopes)
    {
        var token = await SharedHost.Host.Services.GetRequiredService<AccessTokens>().MakeAsync(account, ("webhooks", scopes, 1), Caller.Unknown, CancellationToken.None);
        var client = SharedHost.Host.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<(SavedSearch Search, HttpClient Client)> SearchAsync(WebHost host)
    {
        var account = await host.AccountWithProfileAsync();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var search = new SavedSearch { OwnerId = account.Id, Name = "Nurses", Subject = SubjectKind.Member, Query = $"q=zq{Guid.NewGuid():N}", GrammarVersion = 1, CreatedAt = now, UpdatedAt = now, AskedAt = now, SeenAt = now, Version = 1 };
        await AddAsync(host, search);
        return (search, await host.SignedInAsync(account));
    }

    private static Task<int> AddAsync(WebHost host, params object[] rows) => host.StoreAsync(async s =>
    {
        s.AddRange(rows);
        return await s.SaveChangesAsync();
    });

    [GeneratedRegex("id=\"webhook-secret\">(?<secret>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();
}
