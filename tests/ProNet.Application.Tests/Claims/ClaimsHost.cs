using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Claims;
using ProNet.Application.Mail;
using ProNet.Application.Tests.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Claims;

/// <summary>A store with a profile that was imported with an address, and people who may say that it is theirs.</summary>
internal sealed class ClaimsHost(TestStore store) : IAsyncDisposable
{
    public const string Address = "ada.nurse@old.example";

    public TestStore Store => store;

    public Member Imported { get; private set; } = null!;

    public static async Task<ClaimsHost> CreateAsync(Database database)
    {
        var host = new ClaimsHost(await TestStore.CreateAsync((services, _) =>
        {
            services.AddProNetApplication().AddSingleton<IMailRenderer, PlainRenderer>().AddSingleton<IAccountLetters, AccountsHost.TokenLetters>().AddSingleton<IClaimLetters, PlainLetters>();
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddAccountUseCases(new AccountOptions());
            services.AddClaimUseCases();
        }, database));
        host.Imported = new Member
        {
            Handle = "ada-nurse",
            Name = new FullName { Given = "Ada", Family = "Nurse" },
            Origin = new ImportOrigin { Source = ContactDigest.Source, ExternalId = ContactDigest.Of(Address), ContentHash = "first" },
            Headline = "Head nurse",
            Summary = "Looks after people.",
            Language = "en",
            Languages = [new SpokenLanguage("fr", LanguageLevel.C1)],
            Links = [new ProfileLink("Web", "https://ada.example/")],
            Works = [new Work("On wards", "A talk.", "en")],
            Offers = ["Training for wards"],
            Seeks = ["A second opinion"],
            Skills = { new MemberSkill { Concept = new SkillConcept { Slug = "triage", Source = "test", ExternalId = "triage", LabelEn = "Triage", LabelFr = "Triage" }, Listed = true } },
        };
        host.Imported.Positions.Add(new Position { Title = "Head nurse", OrganisationName = "North Hospital", Start = PartialDate.Of(2015, 3), Current = CurrentState.Certain, Description = "Runs a ward." });
        host.Imported.Education.Add(new Education { School = "School of Nursing", Degree = "BSc" });
        await host.Store.SaveAsync(host.Imported);
        return host;
    }

    /// <summary>An account with a profile as joining leaves it.</summary>
    public async Task<Account> AccountAsync(string email, Action<Member>? with = null, Action<Account>? and = null)
    {
        var member = new Member { Handle = "own-" + Guid.NewGuid().ToString("N"), Name = new FullName { Given = "Ada", Family = "Nurse-Moreau" }, Language = "en", Audience = Audience.Hidden };
        with?.Invoke(member);
        await store.SaveAsync(member);
        var account = new Account
        {
            Email = email,
            UserName = email,
            NormalizedEmail = email.ToUpperInvariant(),
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = "test",
            MemberId = member.Id,
        };
        and?.Invoke(account);
        await store.SaveAsync(account);
        return account;
    }

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read) => DoAsync(read);

    public Task<ClaimOutcome> ClaimAsync(Account account, string text = "It is me.", string handle = "ada-nurse") =>
        DoAsync<ClaimProfileHandler, ClaimOutcome>(h => h.HandleAsync(Viewer.Member(account.MemberId!.Value), account.Id, handle, text, Caller.Unknown, default));

    public async Task<bool?> DecideAsync(Account account, bool isAccepted, string reason = "")
    {
        var claim = await ReadAsync(s => s.ProfileClaims.Where(c => c.AccountId == account.Id).OrderByDescending(c => c.Id).Select(c => c.Id).FirstAsync());
        return await DoAsync<DecideClaimHandler, bool?>(h => h.HandleAsync(claim, isAccepted, reason, 4_711, Caller.Unknown, default));
    }

    /// <summary>Asks for a link to an address.</summary>
    /// <returns>The token that was mailed to it; null when nothing was.</returns>
    public async Task<string?> LinkAsync(Account account, string address)
    {
        Assert.That(await DoAsync<RequestClaimLinkHandler, bool>(h => h.HandleAsync(Viewer.Member(account.MemberId!.Value), account.Id, "ada-nurse", address, default)), Is.True);
        return await ReadAsync(async s => (await s.OutgoingMails.OrderByDescending(m => m.Id).FirstOrDefaultAsync(m => m.ToAddress == address))?.Subject);
    }

    public Task<ClaimOutcome> UseAsync(Account account, string? token) => DoAsync<ClaimLinks, ClaimOutcome>(l => l.UseAsync(token, account.Id, Caller.Unknown, default));

    public Task<Member> OwnAsync(Account account) => ReadAsync(s => s.Members.AsNoTracking()
        .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).Include(m => m.Cvs).SingleAsync(m => m.Id == account.MemberId));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private sealed class PlainRenderer : IMailRenderer
    {
        public Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken) => Task.FromResult(letter.Subject);
    }

    /// <summary>The token is the subject, so that a test finds it.</summary>
    private sealed class PlainLetters : IClaimLetters
    {
        public Letter Link(string token, string language) => Of(token);

        public Letter Accepted(bool isToReview, string language) => Of("accepted");

        public Letter Refused(string name, string reason, string language) => Of("refused: " + reason);

        public Letter Taken(string name, string language) => Of("taken");

        private static Letter Of(string subject) => new() { Subject = subject, Paragraphs = [], Reason = "A test." };
    }
}
