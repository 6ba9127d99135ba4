using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Search;

namespace ProNet.Web.Tests;

/// <summary>The real host on a data folder of its own, in memory. The address that a request comes from is set per request with a header.</summary>
internal sealed class WebHost : WebApplicationFactory<Program>
{
    public const string From = "Test-From";

    private readonly string folder = Directory.CreateTempSubdirectory("pronet-web-").FullName;

    /// <summary>Put in the place of the engine; null is the real one.</summary>
    public ISearcher? Searcher { get; init; }

    /// <summary>Put in the place of the clock; null is the real one.</summary>
    public TimeProvider? Time { get; init; }

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>A client of this machine that follows no redirects.</summary>
    public HttpClient Client(string language = "en", string from = "127.0.0.1")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        client.DefaultRequestHeaders.Add(From, from);
        return client;
    }

    /// <summary>The key of administration, as the data folder has it.</summary>
    public string AdminKey => File.ReadAllText(AdminKeyFile);

    public string AdminKeyFile => Path.Combine(folder, "admin.key");

    public string IndexFolder => Path.Combine(folder, "index");

    /// <summary>A client that has followed the link of administration.</summary>
    public async Task<HttpClient> AdministratorAsync(string from = "127.0.0.1")
    {
        var client = Client(from: from);
        (await client.GetAsync("/admin?key=" + AdminKey)).Dispose();
        return client;
    }

    /// <summary>Saves entities and waits until they can be found.</summary>
    public async Task SaveAsync(params object[] entities)
    {
        await using var scope = Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        await UntilAsync(() => store.IndexGenerations.AnyAsync(g => g.State == GenerationState.Active), "There is no index.");
        store.AddRange(entities);
        await store.SaveChangesAsync();
        await UntilAsync(async () => !await store.Changes.AnyAsync(), "The index did not follow the store.");
    }

    private static async Task UntilAsync(Func<Task<bool>> reached, string otherwise)
    {
        for (var i = 0; i < 600 && !await reached(); i++)
            await Task.Delay(50);
        Assert.That(await reached(), Is.True, otherwise);
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        Settings["ProNet:Data"] = folder;
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(Settings));
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<IStartupFilter, RemoteAddress>();
            if (Searcher is not null)
                services.Replace(ServiceDescriptor.Singleton(Searcher));
            if (Time is not null)
                services.Replace(ServiceDescriptor.Singleton(Time));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Requests in memory come from nowhere; this says from where.</summary>
    private sealed class RemoteAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, then) =>
            {
                if (IPAddress.TryParse(context.Request.Headers[From], out var address))
                    context.Connection.RemoteIpAddress = address;
                context.Request.Headers.Remove(From);
                return then(context);
            });
            next(app);
        };
    }
}
