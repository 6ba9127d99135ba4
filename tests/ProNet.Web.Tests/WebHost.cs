using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Web.Hosting;

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

    /// <summary>Gets what the host logs; null is nowhere.</summary>
    public CapturedLog? Log { get; init; }

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>A client of this machine that follows no redirects.</summary>
    public HttpClient Client(string language = "en", string from = "127.0.0.1")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        client.DefaultRequestHeaders.Add(From, from);
        return client;
    }

    /// <summary>What accounts made by <see cref="AccountAsync"/> have; its hash is made once.</summary>
    public const string Password = "quiet violin harbour";

    /// <summary>A millisecond for each password instead of a fifth of a second: nobody guesses those of tests.</summary>
    private static readonly PasswordHasherOptions Hashing = new() { IterationCount = 1_000 };

    private static readonly Lazy<string> PasswordHash = new(() => new PasswordHasher<Account>(Options.Create(Hashing)).HashPassword(new Account(), Password));

    public string IndexFolder => Path.Combine(folder, "index");

    /// <summary>A client that is signed in as an administrator of its own.</summary>
    public async Task<HttpClient> AdministratorAsync(string from = "127.0.0.1") =>
        await SignedInAsync(await AccountAsync(account => account.IsAdministrator = true), from: from);

    /// <summary>Saves an account with a password and, unless it has one, without a profile.</summary>
    public async Task<Account> AccountAsync(Action<Account>? with = null)
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        var account = new Account { Email = email, EmailConfirmed = true, PasswordHash = PasswordHash.Value, SecurityStamp = "test" };
        with?.Invoke(account);
        account.UserName = account.Email;
        account.NormalizedEmail = account.NormalizedUserName = account.Email!.ToUpperInvariant();
        await StoreAsync(async store =>
        {
            store.Add(account);
            await store.SaveChangesAsync();
            return true;
        });
        return account;
    }

    /// <summary>An account with a profile of its own, which nobody else sees.</summary>
    public async Task<Account> AccountWithProfileAsync(Action<Account>? with = null)
    {
        var member = new Member { Handle = $"{Guid.NewGuid():N}", Name = new FullName { Given = "Own", Family = "Profile" }, Audience = Audience.Hidden };
        await StoreAsync(async store =>
        {
            store.Add(member);
            return await store.SaveChangesAsync();
        });
        return await AccountAsync(account =>
        {
            account.MemberId = member.Id;
            with?.Invoke(account);
        });
    }

    /// <summary>A client in which somebody is signed in; an administrator as administrators must be, unless another way is named.</summary>
    public async Task<HttpClient> SignedInAsync(Account account, string language = "en", string from = "127.0.0.1", SignInMethod? method = null)
    {
        var address = new Uri("http://localhost");
        var key = await Services.GetRequiredService<SignInSessions>().OpenAsync(account.Id, method ?? (account.IsAdministrator ? SignInMethod.PasswordAndCode : SignInMethod.Password), Caller.Unknown, CancellationToken.None);
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie("pronet-session", key));
        var client = CreateDefaultClient(address, new CookieContainerHandler(cookies));
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        client.DefaultRequestHeaders.Add(From, from);
        return client;
    }

    /// <summary>Reads or writes the store.</summary>
    public async Task<T> StoreAsync<T>(Func<ProNetDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ProNetDbContext>());
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
        builder.ConfigureLogging(logging =>
        {
            logging.ClearProviders();
            if (Log is not null)
                logging.AddProvider(Log);
        });
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<IStartupFilter, RemoteAddress>();
            services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = Hashing.IterationCount);
            // A host of the demo has what only the demo has; its two thousand people, which take longer than all else of such a test, are those of the browser tests.
            services.Remove(services.Single(service => service.ImplementationType == typeof(DemoStart)));
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
