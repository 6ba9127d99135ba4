using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Contacts;
using ProNet.Data.Fairness;
using ProNet.Data.Generations;
using ProNet.Data.Imports;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Data.Profiles;
using ProNet.Data.Ranking;
using ProNet.Data.Recording;
using ProNet.Data.Resumes;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Occupations;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Domain.Skills;

namespace ProNet.Data;

/// <summary>
/// The store, which is the truth; the index can be rebuilt from it at any time. Saving a searchable subject raises its version and appends
/// a row to the change feed in the same transaction, so no change can miss the index or any other consumer.
/// </summary>
public sealed class ProNetDbContext(DbContextOptions<ProNetDbContext> options, TimeProvider time) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<ProfileEdit> ProfileEdits => Set<ProfileEdit>();

    public DbSet<MemberPhoto> MemberPhotos => Set<MemberPhoto>();

    public DbSet<MemberBadge> MemberBadges => Set<MemberBadge>();

    public DbSet<FormerHandle> FormerHandles => Set<FormerHandle>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<SkillConcept> SkillConcepts => Set<SkillConcept>();

    public DbSet<SkillAlias> SkillAliases => Set<SkillAlias>();

    public DbSet<Occupation> Occupations => Set<Occupation>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ChangeConsumer> ChangeConsumers => Set<ChangeConsumer>();

    public DbSet<ChangeDelivery> ChangeDeliveries => Set<ChangeDelivery>();

    public DbSet<DeadLetter> DeadLetters => Set<DeadLetter>();

    public DbSet<IndexGeneration> IndexGenerations => Set<IndexGeneration>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();

    public DbSet<AccountLogin> AccountLogins => Set<AccountLogin>();

    public DbSet<AccountToken> AccountTokens => Set<AccountToken>();

    public DbSet<OrganisationRole> OrganisationRoles => Set<OrganisationRole>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<SignInGuard> SignInGuards => Set<SignInGuard>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<CvContent> CvContents => Set<CvContent>();

    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    public DbSet<Exclusion> Exclusions => Set<Exclusion>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<PersonalExport> PersonalExports => Set<PersonalExport>();

    public DbSet<ProfileReport> ProfileReports => Set<ProfileReport>();

    public DbSet<ProfileClaim> ProfileClaims => Set<ProfileClaim>();

    public DbSet<ClaimedOrigin> ClaimedOrigins => Set<ClaimedOrigin>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<SavedSearchShare> SavedSearchShares => Set<SavedSearchShare>();

    public DbSet<SearchReview> SearchReviews => Set<SearchReview>();

    public DbSet<SearchExpectation> SearchExpectations => Set<SearchExpectation>();

    public DbSet<ExpectationChange> ExpectationChanges => Set<ExpectationChange>();

    public DbSet<AlertHit> AlertHits => Set<AlertHit>();

    public DbSet<AlertMatch> AlertMatches => Set<AlertMatch>();

    public DbSet<SearchWatch> SearchWatches => Set<SearchWatch>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<SearchFeed> SearchFeeds => Set<SearchFeed>();

    public DbSet<SearchWebhook> SearchWebhooks => Set<SearchWebhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<AlertPause> AlertPauses => Set<AlertPause>();

    public DbSet<AlertSweep> AlertSweeps => Set<AlertSweep>();

    public DbSet<RankingImpression> RankingImpressions => Set<RankingImpression>();

    public DbSet<RankingAct> RankingActs => Set<RankingAct>();

    public DbSet<RegisteredModel> RegisteredModels => Set<RegisteredModel>();

    public DbSet<FairnessDeclaration> FairnessDeclarations => Set<FairnessDeclaration>();

    /// <summary>Refused: a synchronous save blocks a request thread.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <summary>Saves, and appends the changes of every changed subject to the feed in the same transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = SubjectChanges.Prepare(ChangeTracker, time.GetUtcNow().UtcDateTime);
        var names = DenormalisedNames.Changed(ChangeTracker);
        if (changes.Count == 0 && names.IsEmpty)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        // New subjects get their id only when they are saved, so the rows that name them follow in a second save of the same transaction.
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var rows = changes.ConvertAll(change => change.ToChange(now));
        rows.AddRange(await DenormalisedUpdates.RaiseAsync(this, names, changes, now, cancellationToken));
        Changes.AddRange(rows);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        foreach (var row in rows)
            Entry(row).State = EntityState.Detached;
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        return written;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProNetDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ConfigureValues(configurationBuilder);

    /// <summary>How values are stored, whichever context writes them.</summary>
    internal static void ConfigureValues(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
    }
}
