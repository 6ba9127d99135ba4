using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Application.Tests.Alerts;
using ProNet.Application.Tests.SavedSearches;
using ProNet.Application.Webhooks;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Webhooks;

/// <summary>A store with saved searches whose hits are told to receivers that a test plays.</summary>
internal sealed class WebhookHost(AlertHost alerts, Receiver receiver) : IAsyncDisposable
{
    public AlertHost Alerts => alerts;

    public Receiver Receiver => receiver;

    public static async Task<WebhookHost> CreateAsync(Database database = Database.Sqlite, WebhookOptions? options = null, Action<IServiceCollection>? more = null)
    {
        var receiver = new Receiver();
        return new WebhookHost(await AlertHost.CreateAsync(database, services =>
        {
            services.AddSingleton(options ?? new WebhookOptions()).AddSingleton(new HostLookUp((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34")]))).AddSearchWebhooks()
                .AddSingleton(p => new WebhookSender(p.GetRequiredService<WebhookOptions>(), receiver))
                .AddSingleton<IWebhookPayloads, PlainPayloads>()
                .AddSingleton<FixedReplay>().AddSingleton<ISearchReplay>(p => p.GetRequiredService<FixedReplay>());
            more?.Invoke(services);
        }), receiver);
    }

    /// <summary>A search of a new account, with a webhook at a host.</summary>
    public async Task<SavedSearch> SearchAsync(string host = "one.example")
    {
        var search = await alerts.SearchAsync(await alerts.SubscriberAsync(), host, AlertCadence.None, s => s.Query = "q=nurse");
        Assert.That(await SetAsync(search, $"https://{host}/hook"), Is.EqualTo(SavedSearchProblem.None));
        return search;
    }

    public async Task<SavedSearchProblem> SetAsync(SavedSearch search, string url)
    {
        var (secret, problem) = await DoAsync<SetWebhookHandler, (string?, SavedSearchProblem)>(h => h.HandleAsync(search.OwnerId, search.Id, url, Caller.Unknown, CancellationToken.None));
        if (secret is not null)
            receiver.Secrets[new Uri(url).Host] = secret;
        return problem;
    }

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = alerts.Store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<AlertHit> HitAsync(SavedSearch search, string name) => Hit(search, name);

    public Task<int> RunAsync() => alerts.Get<RunWebhooksHandler>().HandleAsync(CancellationToken.None);

    public Task<List<WebhookDelivery>> DeliveriesAsync() => alerts.ReadAsync(s => s.WebhookDeliveries.AsNoTracking().OrderBy(d => d.Id).ToListAsync());

    public Task<SearchWebhook> WebhookAsync(SavedSearch search) => alerts.ReadAsync(s => s.SearchWebhooks.AsNoTracking().SingleAsync(w => w.SavedSearchId == search.Id));

    public ValueTask DisposeAsync() => alerts.DisposeAsync();

    private async Task<AlertHit> Hit(SavedSearch search, string name) => await alerts.HitAsync(search, await alerts.PersonAsync(name));

    /// <summary>Names alone.</summary>
    private sealed class PlainPayloads : IWebhookPayloads
    {
        public byte[] Write(WebhookDelivery delivery, SavedSearch search, string language, ValueList<NewsItem> items) => Encoding.UTF8.GetBytes(string.Join('|', items.Select(i => i.Item.Found.Title)));
    }
}
