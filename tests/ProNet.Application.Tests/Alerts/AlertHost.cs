using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Application.Tests.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Lexicon;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;
using ProNet.Search.Lexicon;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Alerts;

/// <summary>A store with people who are found and people who search, and the pipeline from hits to mails.</summary>
internal sealed class AlertHost(TestStore store) : IAsyncDisposable
{
    private int people;

    public TestStore Store => store;

    public DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    public MailQueue Queue => Get<MailQueue>();

    public static async Task<AlertHost> CreateAsync(Database database = Database.Sqlite, Action<IServiceCollection>? more = null) => new(await TestStore.CreateAsync((services, _) =>
    {
        services.AddProNetApplication().AddAlertUseCases()
            .AddSingleton(new MailOptions { FromAddress = "pronet@people.example" })
            .AddSingleton<ISkillLexicon>(SkillLexicon.Empty)
            .AddSingleton<IGazetteer>(Gazetteer.Empty)
            .AddSingleton(new CurrentLexicon(() => SkillLexicon.Empty, () => Gazetteer.Empty))
            .AddSingleton<MailQueue>()
            .AddSingleton<IMailRenderer, PlainRenderer>()
            .AddSingleton<IDigestLetters, PlainLetters>();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        more?.Invoke(services);
    }, database));

    public T Get<T>()
        where T : notnull => store.Services.GetRequiredService<T>();

    public async Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await read(context);
    }

    /// <summary>Somebody who searches, with a profile.</summary>
    public async Task<Account> SubscriberAsync(string? email = null, string language = "en")
    {
        var member = await PersonAsync("Searcher");
        email ??= $"searcher{member.Id}@people.example";
        var account = new Account
        {
            Email = email,
            UserName = email,
            NormalizedEmail = email.ToUpperInvariant(),
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            MemberId = member.Id,
            Language = language,
            CreatedAt = Now,
        };
        await store.SaveAsync(account);
        return account;
    }

    public async Task<Member> PersonAsync(string name = "Ada", Audience audience = Audience.Everyone)
    {
        var member = new Member { Handle = $"person-{++people}", Name = new FullName { Family = name }, Audience = audience };
        await store.SaveAsync(member);
        return member;
    }

    public async Task<SavedSearch> SearchAsync(Account owner, string name = "Nurses", AlertCadence cadence = AlertCadence.Daily, Action<SavedSearch>? change = null)
    {
        var search = new SavedSearch { OwnerId = owner.Id, Name = name, Subject = SubjectKind.Member, GrammarVersion = 1, CreatedAt = Now, UpdatedAt = Now, AskedAt = Now };
        search.Tell(cadence, Now);
        change?.Invoke(search);
        await store.SaveAsync(search);
        return search;
    }

    /// <summary>Somebody comes to match a search, at this moment.</summary>
    public async Task<AlertHit> HitAsync(SavedSearch search, Member person, params AlertFact[] facts)
    {
        var hit = new AlertHit
        {
            SavedSearchId = search.Id,
            Subject = SubjectKind.Member,
            SubjectId = person.Id,
            Fingerprint = Guid.NewGuid().ToString("N"),
            FirstMatchedAt = Now,
            Changes = facts.Length > 0 ? [.. facts] : [new AlertFact(AlertFactKind.Joined, DateOnly.FromDateTime(Now))],
            Snapshot = new AlertSnapshot(person.Name.Display, "", ""),
        };
        await store.SaveAsync(hit, new AlertMatch { SavedSearchId = search.Id, Subject = SubjectKind.Member, SubjectId = person.Id });
        return hit;
    }

    public Task<(int Made, int Written)> RunAsync() => Get<RunDigestsHandler>().HandleAsync(CancellationToken.None);

    /// <summary>To the hour of the next morning at which digests are due, in UTC.</summary>
    public void GoToMorning()
    {
        var morning = Now.Date.AddHours(8);
        store.Clock.Advance((Now < morning ? morning : morning.AddDays(1)) - Now);
    }

    public Task<List<OutgoingMail>> MailsAsync() => ReadAsync(s => s.OutgoingMails.AsNoTracking().OrderBy(m => m.Id).ToListAsync());

    public Task<List<Digest>> DigestsAsync() => ReadAsync(s => s.Digests.AsNoTracking().OrderBy(d => d.Id).ToListAsync());

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
