using Microsoft.EntityFrameworkCore;
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
using ProNet.Domain.Jobs;
using ProNet.Domain.Occupations;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Domain.Skills;

namespace ProNet.Data.Copying;

/// <summary>
/// Moves an organisation from one store to another, on whichever databases. Run again, it copies what changed meanwhile, so a running organisation is copied
/// twice: once beside its work, once more after it was stopped. The change feed and the generations of the index stay behind: the index is rebuilt, and other consumers begin anew. So do
/// sign-ins and exports of one's own data: everybody signs in again, and asks again.
/// </summary>
/// <param name="source">Contexts of the store that is read.</param>
/// <param name="target">Contexts of the store that is written; migrated.</param>
/// <param name="sequences">Of the target.</param>
public sealed class StoreCopy(Func<StoreCopyContext> source, Func<StoreCopyContext> target, IStoreSequences sequences)
{
    /// <summary>In the order in which they refer to each other.</summary>
    private static readonly ICopiedTable[] Tables =
    [
        new CopiedTable<SkillConcept>(c => c.Id, q => q.Include(c => c.Aliases.OrderBy(a => a.Id))),
        new CopiedTable<Occupation>(o => o.Id, q => q),
        new CopiedTable<Place>(p => p.Id, q => q),
        new CopiedTable<Organisation>(o => o.Id, q => q),
        new CopiedTable<Member>(m => m.Id, q => q
            .Include(m => m.Positions.OrderBy(p => p.Id)).Include(m => m.Education.OrderBy(e => e.Id)).Include(m => m.Skills.OrderBy(s => s.ConceptId))
            .Include(m => m.Cvs.OrderBy(c => c.Id))),
        // A file has megabytes, so that few are held at a time.
        new CopiedTable<CvContent>(c => c.CvId, q => q, page: 4),
        new CopiedTable<MemberPhoto>(p => p.MemberId, q => q),
        new CopiedTable<MemberBadge>(b => b.MemberId, q => q),
        new CopiedTable<FairnessDeclaration>(d => d.MemberId, q => q),
        new CopiedTable<ProfileEdit>(e => e.Id, q => q),
        new CopiedTable<FormerHandle>(h => h.Id, q => q),
        new CopiedTable<Job>(j => j.Id, q => q.Include(j => j.Skills.OrderBy(s => s.ConceptId))),
        new CopiedTable<Account>(a => a.Id, q => q.Include(a => a.Passkeys.OrderBy(p => p.CredentialId)).Include(a => a.Logins.OrderBy(l => l.LoginProvider).ThenBy(l => l.ProviderKey)).Include(a => a.Tokens.OrderBy(t => t.LoginProvider).ThenBy(t => t.Name))),
        new CopiedTable<OrganisationRole>(r => r.Id, q => q),
        new CopiedTable<AccessToken>(t => t.Id, q => q),
        new CopiedTable<OneTimeLink>(l => l.Id, q => q),
        new CopiedTable<Exclusion>(e => e.Id, q => q),
        new CopiedTable<Contact>(c => c.Id, q => q),
        new CopiedTable<Erasure>(e => e.Id, q => q),
        new CopiedTable<ProfileReport>(r => r.Id, q => q),
        new CopiedTable<ProfileClaim>(c => c.Id, q => q),
        new CopiedTable<ClaimedOrigin>(o => o.Id, q => q),
        new CopiedTable<SavedSearch>(s => s.Id, q => q),
        new CopiedTable<SavedSearchShare>(s => s.Id, q => q),
        new CopiedTable<SearchReview>(r => r.Id, q => q),
        new CopiedTable<SearchExpectation>(e => e.Id, q => q),
        new CopiedTable<AuditEntry>(e => e.Id, q => q),
        new CopiedTable<ImportBatch>(b => b.Id, q => q),
        new CopiedTable<DeadLetter>(l => l.Id, q => q),
        new CopiedTable<OutgoingMail>(m => m.Id, q => q),
        new CopiedTable<SearchWatch>(w => w.SavedSearchId, q => q),
        new CopiedTable<SearchFeed>(f => f.SavedSearchId, q => q),
        new CopiedTable<SearchWebhook>(w => w.SavedSearchId, q => q),
        new CopiedTable<WebhookDelivery>(d => d.Id, q => q),
        new CopiedTable<AlertMatch>(m => m.Id, q => q),
        new CopiedTable<Digest>(d => d.Id, q => q),
        new CopiedTable<AlertPause>(p => p.Id, q => q),
        new CopiedTable<AlertHit>(h => h.Id, q => q),
        new CopiedTable<AlertSweep>(s => s.Id, q => q),
        new CopiedTable<RankingImpression>(i => i.Id, q => q),
        new CopiedTable<RankingAct>(a => a.Id, q => q),
        new CopiedTable<RegisteredModel>(m => m.Id, q => q),
    ];

    /// <summary>Copies everything that differs, page by page; stopped or killed, the next run goes on.</summary>
    /// <param name="progress">Told of each table's rows written and removed; may be null.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public async Task CopyAsync(IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var removed = new Dictionary<ICopiedTable, int>();
        foreach (var table in Tables.Reverse())
        {
            await using var reading = source();
            await using var writing = target();
            removed[table] = await table.RemoveGoneAsync(reading, writing, cancellationToken);
        }

        foreach (var table in Tables)
        {
            var written = 0L;
            for (long? after = 0; after is not null;)
            {
                await using var reading = source();
                var page = await table.CopyAsync(reading, target, after.Value, cancellationToken);
                (written, after) = (written + page.Written, page.Last);
                progress?.Report(new CopyProgress(table.Name, written, removed[table], IsDone: after is null));
            }
        }

        await using var context = target();
        await sequences.AdvanceAsync(context, cancellationToken);
    }

    /// <summary>Compares both stores table by table.</summary>
    public async Task<List<CopiedSum>> CompareAsync(CancellationToken cancellationToken)
    {
        var sums = new List<CopiedSum>();
        foreach (var table in Tables)
            sums.Add(new CopiedSum(table.Name, await table.SumAsync(source, cancellationToken), await table.SumAsync(target, cancellationToken)));
        return sums;
    }
}
