using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Application.OwnData;
using ProNet.Application.Ranking;
using ProNet.Application.Tests.Accounts;
using ProNet.Application.Tests.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Contacts;
using ProNet.Data.Fairness;
using ProNet.Data.Imports;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Data.Profiles;
using ProNet.Data.Ranking;
using ProNet.Data.Recording;
using ProNet.Data.Resumes;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.OwnData;

/// <summary>A store with a person who has left a mark in every table, and a clock that stands still.</summary>
internal sealed class OwnDataHost(TestStore store) : IAsyncDisposable
{
    /// <summary>Stands in everything that is the person's.</summary>
    public const string Mark = "zq7markmark7qz";

    public const string Email = Mark + "@people.example";

    public TestStore Store => store;

    public Account Account { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public Member Other { get; private set; } = null!;

    public static async Task<OwnDataHost> CreateAsync(Database database, int inactiveMonths = 0)
    {
        var host = new OwnDataHost(await TestStore.CreateAsync((services, _) =>
        {
            services.AddProNetApplication().AddSingleton<IMailRenderer, PlainRenderer>().AddSingleton<IAccountLetters, AccountsHost.TokenLetters>().AddSingleton<IOwnDataWords, PlainWords>();
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddAccountUseCases(new AccountOptions());
            services.AddSingleton(new OwnDataOptions { InactiveMonths = inactiveMonths }).AddOwnDataUseCases();
        }, database));
        await host.FillAsync();
        return host;
    }

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> StoreAsync<T>(Func<ProNetDbContext, Task<T>> work) => DoAsync(work);

    /// <summary>All rows of all tables, as text.</summary>
    public async Task<Dictionary<string, string>> DumpAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        var dump = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in context.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var text = new System.Text.StringBuilder();
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    text.Append(reader.GetValue(i) is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : reader.GetValue(i)).Append('|');
            }

            dump[table] = text.ToString();
        }

        return dump;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async Task FillAsync()
    {
        var now = store.Clock.GetUtcNow().UtcDateTime;
        Member = new Member { Handle = Mark, Name = new FullName { Family = Mark }, Headline = Mark, Summary = Mark, Links = [new ProfileLink(Mark, "https://example.org")], Works = [new Work(Mark, Mark, "")], Offers = [Mark], Seeks = [Mark] };
        Member.Positions.Add(new Position { Title = Mark, OrganisationName = Mark, Description = Mark });
        Member.Education.Add(new Education { School = Mark });
        Member.Cvs.Add(new KeptCv { FileName = Mark, Kind = "txt", Text = Mark, AddedAt = now });
        Other = new Member { Handle = "other", Name = new FullName { Family = "Other" } };
        var organisation = new Organisation { Slug = "acme", Name = "Acme" };
        await store.SaveAsync(Member, Other, organisation);
        await StoreAsync(async context =>
        {
            // A change that nobody has taken says what it was.
            var stored = await context.Members.SingleAsync(m => m.Id == Member.Id);
            stored.Headline = Mark + " again";
            return await context.SaveChangesAsync();
        });
        Account = new Account
        {
            Email = Email,
            UserName = Email,
            NormalizedEmail = Email.ToUpperInvariant(),
            NormalizedUserName = Email.ToUpperInvariant(),
            MemberId = Member.Id,
            SecurityStamp = Mark,
            CreatedAt = now,
            Passkeys = { new AccountPasskey { CredentialId = [1, 2, 3], Data = new() { Name = Mark, PublicKey = [1], AttestationObject = [1], ClientDataJson = [1] } } },
            Logins = { new AccountLogin { LoginProvider = "https://" + Mark, ProviderKey = Mark } },
            Tokens = { new AccountToken { LoginProvider = "test", Name = "kept", Value = Mark } },
        };
        await store.SaveAsync(Account);
        await store.SaveAsync(
            new SignInSession { AccountId = Account.Id, KeyHash = "hash", Browser = Mark, Address = Mark, CreatedAt = now, SeenAt = now, ExpiresAt = now.AddDays(1), Method = SignInMethod.Passkey },
            new AccessToken { AccountId = Account.Id, Name = Mark, TokenHash = "token", Scopes = "read" },
            new OneTimeLink { TokenHash = "link", Email = Email, Kind = OneTimeLinkKind.Reset, ExpiresAt = now },
            new OrganisationRole { AccountId = Account.Id, OrganisationId = organisation.Id, Kind = OrganisationRoleKind.Recruiter },
            new AuditEntry { AccountId = Account.Id, ActorId = Account.Id, Detail = Mark, Address = Mark },
            new AuditEntry { MemberId = Member.Id, Detail = Mark },
            new AuditEntry { MemberId = Other.Id, ActorId = Account.Id, Detail = Mark, Address = Mark },
            new AuditEntry { AccountId = 999_999, ActorId = 999_999, Action = AuditAction.Invited, Detail = Email },
            new OutgoingMail { MessageId = "one", ToAddress = Email, ToName = Mark, Language = "en", Subject = Mark, Text = Mark, Html = Mark },
            new Exclusion { MemberId = Member.Id, Reach = ExclusionReach.Profile, Domain = Mark + ".example" },
            new Exclusion { MemberId = Other.Id, Reach = ExclusionReach.Block, ExcludedMemberId = Member.Id },
            Contact.Between(Member.Id, Other.Id, now),
            new ProfileReport { MemberId = Other.Id, ReporterId = Account.Id, Text = Mark },
            new ProfileReport { MemberId = Member.Id, Text = Mark },
            new ProfileClaim { MemberId = Other.Id, AccountId = Account.Id, Text = Mark, CreatedAt = now },
            new ClaimedOrigin { Source = "test", IdHash = ClaimedOrigin.Hash(Mark), MemberId = Member.Id, ClaimedAt = now },
            new PersonalExport { AccountId = Account.Id, Language = "en", State = ExportState.Ready, Content = System.Text.Encoding.ASCII.GetBytes(Mark), ExpiresAt = now.AddDays(1) },
            new DeadLetter { Subject = SubjectKind.Member, SubjectId = Member.Id, Facts = Mark, Reason = Mark },
            new ProfileEdit { MemberId = Member.Id, At = now, Changes = Mark },
            new MemberPhoto { MemberId = Member.Id, Content = System.Text.Encoding.ASCII.GetBytes(Mark) },
            new MemberBadge { MemberId = Member.Id, Token = Mark, CreatedAt = now },
            new FairnessDeclaration { MemberId = Member.Id, Gender = DeclaredGender.Woman, DeclaredAt = now },
            new FormerHandle { MemberId = Member.Id, Handle = Mark + "-old", LeftAt = now },
            new CvContent { CvId = Member.Cvs[0].Id, Content = System.Text.Encoding.ASCII.GetBytes(Mark), Draft = Mark },
            new SignInGuard { KeyHash = SecretText.Hash("password " + Email.ToUpperInvariant()) });
        await FillSearchesAsync(now);
        await FillListsAsync(now);
    }

    /// <summary>A ranked list that the person was shown and did something about, and one of somebody else's that the person is in.</summary>
    private async Task FillListsAsync(DateTime now)
    {
        var shown = new RankingImpression { At = now, Question = "expert", ViewerId = Member.Id, Request = "/experts?q=" + Mark, Subjects = PackedRows.PackSubjects([Other.Id]) };
        var among = new RankingImpression { At = now, Question = "expert", ViewerId = Other.Id, Request = "/experts", Subjects = PackedRows.PackSubjects([Other.Id, Member.Id]) };
        await store.SaveAsync(shown, among);
        await store.SaveAsync(
            new RankingAct { ImpressionId = shown.Id, SubjectId = Other.Id, Kind = RankingActKind.Opened, At = now },
            new RankingAct { ImpressionId = among.Id, SubjectId = Member.Id, Kind = RankingActKind.Contacted, At = now },
            new RegisteredModel { Key = "key", Question = "expert", State = ModelState.Served, PromotedById = Account.Id, PromotedAt = now, RegisteredAt = now });
    }

    /// <summary>One of the person's, and one of somebody else's that is shared with the person, who noted something there and is noted upon.</summary>
    private async Task FillSearchesAsync(DateTime now)
    {
        var colleague = new Account { Email = "colleague@people.example", NormalizedEmail = "COLLEAGUE@PEOPLE.EXAMPLE", UserName = "colleague@people.example", NormalizedUserName = "COLLEAGUE@PEOPLE.EXAMPLE", CreatedAt = now, SeenAt = now.AddYears(9) };
        await store.SaveAsync(colleague);
        var own = new SavedSearch { OwnerId = Account.Id, Name = Mark, Note = Mark, Tags = [Mark], Subject = SubjectKind.Member, Query = "q=" + Mark, GrammarVersion = 1 };
        var shared = new SavedSearch { OwnerId = colleague.Id, Name = "Shared", Subject = SubjectKind.Member, GrammarVersion = 1 };
        await store.SaveAsync(own, shared);
        var told = new Digest { AccountId = colleague.Id, PeriodKey = "colleague", MessageId = "told", State = DigestState.Sent };
        var waits = new Digest { AccountId = colleague.Id, PeriodKey = "later", MessageId = "waits", State = DigestState.Queued };
        await store.SaveAsync(told, waits, new Digest { AccountId = Account.Id, PeriodKey = Mark });
        await store.SaveAsync(
            new OutgoingMail { MessageId = "told", ToAddress = "colleague@people.example", Language = "en", Subject = "1 new", Text = Mark, Html = Mark, State = MailState.Kept },
            new OutgoingMail { MessageId = "waits", ToAddress = "colleague@people.example", Language = "en", Subject = "1 new", Text = Mark, Html = Mark },
            new AlertHit { SavedSearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id, Fingerprint = "told", Snapshot = new AlertSnapshot("", "", ""), DigestId = told.Id },
            new AlertHit { SavedSearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id, Fingerprint = "waits", Snapshot = new AlertSnapshot("", "", ""), DigestId = waits.Id });
        await store.SaveAsync(
            new AlertHit { SavedSearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id, Fingerprint = Mark, Changes = [new AlertFact(AlertFactKind.HeadlineChanged, default, Mark, Mark)], Snapshot = new AlertSnapshot(Mark, Mark, "") },
            new AlertMatch { SavedSearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id },
            new AlertHit { SavedSearchId = own.Id, Subject = SubjectKind.Member, SubjectId = Other.Id, Fingerprint = Mark, Snapshot = new AlertSnapshot("", "", "") },
            new SearchWebhook { SavedSearchId = own.Id, Url = $"https://{Mark}.example/", SealedSecret = "", CreatedAt = now, Since = now },
            new WebhookDelivery { SavedSearchId = own.Id, MessageId = Mark, Host = Mark },
            new SearchFeed { SavedSearchId = own.Id, TokenHash = Mark, Key = Guid.NewGuid() },
            new AlertMatch { SavedSearchId = own.Id, Subject = SubjectKind.Member, SubjectId = Other.Id },
            new SavedSearchShare { SearchId = shared.Id, AccountId = Account.Id, Right = ShareRight.Use, GivenAt = now },
            new SearchExpectation { SearchId = own.Id, Subject = SubjectKind.Member, SubjectId = Other.Id, MustBeFound = true, ById = Account.Id, At = now },
            new SearchExpectation { SearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Other.Id, MustBeFound = true, ById = Account.Id, At = now },
            new SearchExpectation { SearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id, MustBeFound = true, ById = colleague.Id, At = now },
            new SearchReview { SearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Other.Id, Status = ReviewStatus.Shortlisted, Note = Mark, ById = Account.Id, At = now },
            new SearchReview { SearchId = shared.Id, Subject = SubjectKind.Member, SubjectId = Member.Id, Status = ReviewStatus.Rejected, Note = Mark, ById = colleague.Id, At = now });
    }

    private sealed class PlainWords : IOwnDataWords
    {
        public string Index(IReadOnlyList<ExportedTable> tables, DateTime at, string language) => $"{language}: {string.Join(", ", tables.Select(t => $"{t.Table} {t.Rows}"))}";

        public Letter Reminder(DateTime erasedOn, string language) => new() { Subject = "Unused", Paragraphs = [$"{erasedOn:O}"], Reason = "Unused." };
    }
}
