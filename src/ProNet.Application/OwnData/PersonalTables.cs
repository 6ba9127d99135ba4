using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.Ranking;
using ProNet.Data;
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
using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Occupations;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Domain.Skills;
using ProNet.Search.Requests;

namespace ProNet.Application.OwnData;

/// <summary>
/// Every table of the store: either it holds something of a person, and is in the export and in the erasure, or it says why it does not. A test fails for one
/// that is in neither.
/// </summary>
public static class PersonalTables
{
    /// <summary>Of lists that rank jobs: their numbers are of no person.</summary>
    private static readonly string JobQuestion = RankingQuestions.NameOf(RankingQuestion.Job);

    /// <summary>In the order in which they are erased: what refers to a profile or an account before these.</summary>
    public static IReadOnlyList<PersonalTable> All { get; } =
    [
        PersonalTable.Of<Change>((store, owner) => store.Changes.Where(c => c.Subject == SubjectKind.Member && c.SubjectId == owner.MemberId), EmptyAsync, isExported: false),
        PersonalTable.Of<DeadLetter>((store, owner) => store.DeadLetters.Where(l => l.Subject == SubjectKind.Member && l.SubjectId == owner.MemberId), isExported: false),
        PersonalTable.Of<Digest>(
            (store, owner) => store.Digests.Where(d => d.AccountId == owner.AccountId), ForgetDigestsAsync, withheld: [nameof(Digest.AccountId), nameof(Digest.ClaimedBy)]),
        PersonalTable.Of<AlertHit>(
            (store, owner) => store.AlertHits.Where(h => (h.Subject == SubjectKind.Member && h.SubjectId == owner.MemberId) || store.SavedSearches.Any(s => s.Id == h.SavedSearchId && s.OwnerId == owner.AccountId)), isExported: false),
        PersonalTable.Of<AlertMatch>(
            (store, owner) => store.AlertMatches.Where(m => (m.Subject == SubjectKind.Member && m.SubjectId == owner.MemberId) || store.SavedSearches.Any(s => s.Id == m.SavedSearchId && s.OwnerId == owner.AccountId)), isExported: false),
        PersonalTable.Of<Exclusion>((store, owner) => store.Exclusions.Where(e => e.MemberId == owner.MemberId)),
        PersonalTable.Of<Contact>((store, owner) => store.Contacts.Of(owner.MemberId), shown: ShownContacts),
        PersonalTable.Of<ProfileReport>(
            (store, owner) => store.ProfileReports.Where(r => r.ReporterId == owner.AccountId), ForgetReporterAsync, withheld: [nameof(ProfileReport.DecidedById)]),
        PersonalTable.Of<ProfileClaim>((store, owner) => store.ProfileClaims.Where(c => c.AccountId == owner.AccountId), ForgetClaimsAsync, withheld: [nameof(ProfileClaim.DecidedById)]),
        PersonalTable.Of<ClaimedOrigin>((store, owner) => store.ClaimedOrigins.Where(o => o.MemberId == owner.MemberId), ForgetOriginsAsync, withheld: [nameof(ClaimedOrigin.IdHash)]),
        PersonalTable.Of<SearchReview>((store, owner) => store.SearchReviews.Where(r => r.ById == owner.AccountId), ForgetReviewsAsync, withheld: [nameof(SearchReview.ById)]),
        PersonalTable.Of<SearchExpectation>((store, owner) => store.SearchExpectations.Where(e => e.ById == owner.AccountId), ForgetExpectationsAsync, withheld: [nameof(SearchExpectation.ById), nameof(SearchExpectation.State), nameof(SearchExpectation.CheckedAt), nameof(SearchExpectation.FailsSince)]),
        PersonalTable.Of<RankingAct>(
            (store, owner) => store.RankingActs.Where(a => store.RankingImpressions.Any(i => i.Id == a.ImpressionId && i.ViewerId == owner.MemberId)), ForgetActsAsync, shown: ShownActs),
        PersonalTable.Of<RankingImpression>(
            (store, owner) => store.RankingImpressions.Where(i => i.ViewerId == owner.MemberId),
            ForgetListsAsync,
            withheld: [nameof(RankingImpression.ViewerId), nameof(RankingImpression.Subjects), nameof(RankingImpression.Rows), nameof(RankingImpression.Teams), nameof(RankingImpression.TrialKey)]),
        PersonalTable.Of<RegisteredModel>((store, owner) => store.RegisteredModels.Where(m => m.PromotedById == owner.AccountId), ForgetPromoterAsync, isExported: false),
        PersonalTable.Of<SavedSearchShare>(
            (store, owner) => store.SavedSearchShares.Where(s => s.AccountId == owner.AccountId || store.SavedSearches.Any(o => o.Id == s.SearchId && o.OwnerId == owner.AccountId)),
            withheld: [nameof(SavedSearchShare.AccountId)]),
        PersonalTable.Of<SearchFeed>(
            (store, owner) => store.SearchFeeds.Where(f => store.SavedSearches.Any(s => s.Id == f.SavedSearchId && s.OwnerId == owner.AccountId)), withheld: [nameof(SearchFeed.TokenHash), nameof(SearchFeed.Key)]),
        PersonalTable.Of<WebhookDelivery>(
            (store, owner) => store.WebhookDeliveries.Where(d => store.SavedSearches.Any(s => s.Id == d.SavedSearchId && s.OwnerId == owner.AccountId)), withheld: [nameof(WebhookDelivery.ClaimedBy)]),
        PersonalTable.Of<SearchWebhook>(
            (store, owner) => store.SearchWebhooks.Where(w => store.SavedSearches.Any(s => s.Id == w.SavedSearchId && s.OwnerId == owner.AccountId)), withheld: [nameof(SearchWebhook.SealedSecret)]),
        PersonalTable.Of<SavedSearch>((store, owner) => store.SavedSearches.Where(s => s.OwnerId == owner.AccountId)),
        PersonalTable.Of<AuditEntry>(
            (store, owner) => store.AuditEntries.Where(e => e.AccountId == owner.AccountId || (e.MemberId != null && e.MemberId == owner.MemberId)), UnlinkAsync),
        PersonalTable.Of<OutgoingMail>((store, owner) => Mails(store, owner), withheld: [nameof(OutgoingMail.ClaimedBy), nameof(OutgoingMail.Unsubscribe)]),
        PersonalTable.Of<OneTimeLink>(
            (store, owner) => Links(store, owner), ForgetLinksAsync, withheld: [nameof(OneTimeLink.TokenHash), nameof(OneTimeLink.CreatedById)]),
        PersonalTable.Of<SignInGuard>((store, owner) => Guards(store, owner), isExported: false),
        PersonalTable.Of<SignInSession>((store, owner) => store.SignInSessions.Where(s => s.AccountId == owner.AccountId), withheld: [nameof(SignInSession.KeyHash)]),
        PersonalTable.Of<AccessToken>((store, owner) => store.AccessTokens.Where(t => t.AccountId == owner.AccountId), withheld: [nameof(AccessToken.TokenHash)]),
        PersonalTable.Of<OrganisationRole>((store, owner) => store.OrganisationRoles.Where(r => r.AccountId == owner.AccountId)),
        PersonalTable.Of<PersonalExport>((store, owner) => store.PersonalExports.Where(e => e.AccountId == owner.AccountId), isExported: false),
        PersonalTable.Of<AccountPasskey>((store, owner) => store.AccountPasskeys.Where(p => p.UserId == owner.AccountId), withheld: [nameof(AccountPasskey.CredentialId)]),
        PersonalTable.Of<AccountLogin>((store, owner) => store.AccountLogins.Where(l => l.UserId == owner.AccountId)),
        PersonalTable.Of<AccountToken>((store, owner) => store.AccountTokens.Where(t => t.UserId == owner.AccountId), isExported: false),
        PersonalTable.Of<ProfileEdit>((store, owner) => store.ProfileEdits.Where(e => e.MemberId == owner.MemberId), withheld: [nameof(ProfileEdit.MemberId)]),
        PersonalTable.Of<MemberPhoto>((store, owner) => store.MemberPhotos.Where(p => p.MemberId == owner.MemberId), file: p => ("photo.jpg", p.Content), withheld: [nameof(MemberPhoto.MemberId), nameof(MemberPhoto.Content)]),
        PersonalTable.Of<MemberBadge>((store, owner) => store.MemberBadges.Where(b => b.MemberId == owner.MemberId), withheld: [nameof(MemberBadge.MemberId), nameof(MemberBadge.Token)]),
        PersonalTable.Of<FairnessDeclaration>((store, owner) => store.FairnessDeclarations.Where(d => d.MemberId == owner.MemberId), withheld: [nameof(FairnessDeclaration.MemberId)]),
        PersonalTable.Of<FormerHandle>((store, owner) => store.FormerHandles.Where(h => h.MemberId == owner.MemberId), withheld: [nameof(FormerHandle.MemberId)]),
        PersonalTable.Of<CvContent>(
            (store, owner) => store.CvContents.Where(c => c.Cv!.MemberId == owner.MemberId).Include(c => c.Cv),
            file: c => (FormattableString.Invariant($"cv-{c.CvId}.{c.Cv!.Kind}"), c.Content),
            withheld: [nameof(CvContent.Cv), nameof(CvContent.Content)]),
        PersonalTable.Of<KeptCv>((store, owner) => store.Set<KeptCv>().Where(c => c.MemberId == owner.MemberId), withheld: [nameof(KeptCv.MemberId)]),
        PersonalTable.Of<Position>((store, owner) => store.Set<Position>().Where(p => p.MemberId == owner.MemberId), withheld: [nameof(Position.MemberId)]),
        PersonalTable.Of<Education>((store, owner) => store.Set<Education>().Where(e => e.MemberId == owner.MemberId), withheld: [nameof(Education.MemberId)]),
        PersonalTable.Of<MemberSkill>((store, owner) => store.Set<MemberSkill>().Where(s => s.MemberId == owner.MemberId).Include(s => s.Concept), withheld: [nameof(MemberSkill.MemberId)]),
        PersonalTable.Of<Member>(
            (store, owner) => store.Members.Where(m => m.Id == owner.MemberId).Include(m => m.Location.Place),
            RemoveProfileAsync,
            withheld: [nameof(Member.Positions), nameof(Member.Education), nameof(Member.Skills), nameof(Member.Cvs)]),
        PersonalTable.Of<Account>(
            (store, owner) => store.Accounts.Where(a => a.Id == owner.AccountId),
            withheld: [nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp), nameof(Account.Passkeys), nameof(Account.Logins), nameof(Account.Tokens)]),
    ];

    /// <summary>Why the other tables have nothing of a person.</summary>
    public static IReadOnlyDictionary<Type, string> Others { get; } = new Dictionary<Type, string>
    {
        [typeof(SkillConcept)] = "A vocabulary.",
        [typeof(SkillAlias)] = "A vocabulary.",
        [typeof(Occupation)] = "A vocabulary.",
        [typeof(Place)] = "A gazetteer.",
        [typeof(Organisation)] = "What an organisation says of itself.",
        [typeof(Job)] = "What an organisation offers.",
        [typeof(JobSkill)] = "What an organisation asks for.",
        [typeof(ChangeConsumer)] = "Who reads the change feed: parts of the program.",
        [typeof(ChangeDelivery)] = "How far these are with a change, by number; goes with the change.",
        [typeof(IndexGeneration)] = "Generations of the index.",
        [typeof(ExpectationChange)] = "Which expectations a generation of the index changes, by number; goes with these.",
        [typeof(SearchWatch)] = "That a saved search is watched, by number; goes with the search.",
        [typeof(AlertPause)] = "Since when alerts are paused for everybody.",
        [typeof(AlertSweep)] = "How many matches were compared.",
        [typeof(ImportBatch)] = "Names of files that an administrator imported.",
        [typeof(Erasure)] = "That an erasure is under way, by number; the last row that it removes.",
    };

    /// <summary>Changes that nobody has taken yet go on saying that something changed, and not what.</summary>
    private static Task EmptyAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) => store.Changes
        .Where(c => c.Subject == SubjectKind.Member && c.SubjectId == owner.MemberId)
        .ExecuteUpdateAsync(set => set.SetProperty(c => c.Facts, ""), cancellationToken);

    /// <summary>
    /// Whether somebody declined is not told, nor who hides from all, or from some by where they work: whether they hide from the owner as well would be told by it.
    /// </summary>
    private static IQueryable<object> ShownContacts(ProNetDbContext store, Owner owner) => store.Contacts.Of(owner.MemberId)
        .Where(c => c.AskedById != owner.MemberId || c.WithdrawnAt == null)
        .Select(c => new { Contact = c, Other = c.FirstId == owner.MemberId ? c.Second! : c.First! })
        .Where(c => c.Other.Audience != Audience.Hidden && !store.Exclusions.Any(e => e.MemberId == c.Other.Id && e.Reach != ExclusionReach.Availability && e.ExcludedMemberId == null))
        .OrderBy(c => c.Contact.Id)
        .Select(c => new { c.Other.Handle, AskedByMe = c.Contact.AskedById == owner.MemberId, c.Contact.AskedAt, c.Contact.AcceptedAt });

    /// <summary>What is wrong with somebody else's profile is still to be looked at, whoever said it.</summary>
    private static Task ForgetReporterAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) => store.ProfileReports
        .Where(r => r.ReporterId == owner.AccountId)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.ReporterId, (long?)null).SetProperty(r => r.Text, ""), cancellationToken);

    /// <summary>What an administrator decided for others stays, without who decided.</summary>
    private static async Task ForgetClaimsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await store.ProfileClaims.Where(c => c.AccountId == owner.AccountId || c.MemberId == owner.MemberId).ExecuteDeleteAsync(cancellationToken);
        await store.ProfileClaims.Where(c => c.DecidedById == owner.AccountId).ExecuteUpdateAsync(set => set.SetProperty(c => c.DecidedById, (long?)null), cancellationToken);
    }

    /// <summary>What was decided on the person goes; what the person decided on others in a shared search stays decided, without who did and what was noted.</summary>
    private static async Task ForgetReviewsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await store.SearchReviews.Where(r => r.Subject == SubjectKind.Member && r.SubjectId == owner.MemberId).ExecuteDeleteAsync(cancellationToken);
        await store.SearchReviews.Where(r => r.ById == owner.AccountId)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.ById, (long?)null).SetProperty(r => r.Note, ""), cancellationToken);
    }

    /// <summary>What is expected of the person goes; what the person expects in somebody else's search stays theirs.</summary>
    private static async Task ForgetExpectationsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await store.SearchExpectations.Where(e => e.Subject == SubjectKind.Member && e.SubjectId == owner.MemberId).ExecuteDeleteAsync(cancellationToken);
        await store.SearchExpectations.Where(e => e.ById == owner.AccountId).ExecuteUpdateAsync(set => set.SetProperty(e => e.ById, (long?)null), cancellationToken);
    }

    /// <summary>What the owner did, without about whom.</summary>
    private static IQueryable<object> ShownActs(ProNetDbContext store, Owner owner) => store.RankingActs
        .Join(store.RankingImpressions.Where(i => i.ViewerId == owner.MemberId), a => a.ImpressionId, i => i.Id, (a, i) => new { a.Id, a.Kind, a.At, i.Question, i.Request })
        .OrderBy(a => a.Id)
        .Select(a => new { a.Kind, a.At, a.Question, a.Request });

    /// <summary>What others did about the person; what the person did goes on without them.</summary>
    private static Task ForgetActsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) => store.RankingActs
        .Where(a => a.SubjectId == owner.MemberId && store.RankingImpressions.Any(i => i.Id == a.ImpressionId && i.Question != JobQuestion))
        .ExecuteDeleteAsync(cancellationToken);

    /// <summary>A list that others were shown keeps its row, so that it still replays, but not of whom; who asked, and what, goes.</summary>
    private static async Task ForgetListsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await store.RankingImpressions.Where(i => i.ViewerId == owner.MemberId)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.ViewerId, (long?)null).SetProperty(i => i.Request, ""), cancellationToken);
        if (owner.MemberId == 0)
            return;
        // Whom a list names is in no index: all are looked through, which one erasure in a year may cost.
        var (last, page) = (0L, 0);
        do
        {
            var after = last;
            var lists = await store.RankingImpressions.Where(i => i.Id > after && i.Question != JobQuestion).OrderBy(i => i.Id).Take(1_000).Select(i => new { i.Id, i.Subjects }).ToListAsync(cancellationToken);
            foreach (var list in lists)
            {
                var subjects = PackedRows.Subjects(list.Subjects);
                if (!subjects.Contains(owner.MemberId))
                    continue;
                var left = PackedRows.PackSubjects(subjects.Select(subject => subject == owner.MemberId ? 0 : subject));
                await store.RankingImpressions.Where(i => i.Id == list.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Subjects, left), cancellationToken);
            }

            (last, page) = (lists.Count > 0 ? lists[^1].Id : last, lists.Count);
        }
        while (page == 1_000);
    }

    /// <summary>The model goes on ranking, whoever chose it.</summary>
    private static Task ForgetPromoterAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) => store.RegisteredModels
        .Where(m => m.PromotedById == owner.AccountId)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.PromotedById, (long?)null), cancellationToken);

    /// <summary>A digest stays, by which the next import knows whom it must not bring back.</summary>
    private static Task ForgetOriginsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) => store.ClaimedOrigins
        .Where(o => o.MemberId == owner.MemberId)
        .ExecuteUpdateAsync(set => set.SetProperty(o => o.MemberId, (long?)null), cancellationToken);

    /// <summary>What was done with others stays on their record, without who did it and from where.</summary>
    private static async Task UnlinkAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await store.AuditEntries.Where(e => e.AccountId == owner.AccountId || (e.MemberId != null && e.MemberId == owner.MemberId)).ExecuteDeleteAsync(cancellationToken);
        await store.AuditEntries.Where(e => e.ActorId == owner.AccountId).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.ActorId, (long?)null).SetProperty(e => e.Address, "").SetProperty(e => e.Detail, ""), cancellationToken);
        if (owner.Email.Length > 0)
            await store.AuditEntries.WithAddress(e => e.Detail, owner.Email).ExecuteUpdateAsync(set => set.SetProperty(e => e.Detail, ""), cancellationToken);
        var former = FormerAddresses(store, owner);
        await store.AuditEntries.Where(e => former.Any(l => l.Email == e.Detail && e.At <= l.CreatedAt)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Detail, ""), cancellationToken);
        await store.ProfileReports.Where(r => r.DecidedById == owner.AccountId).ExecuteUpdateAsync(set => set.SetProperty(r => r.DecidedById, (long?)null), cancellationToken);
    }

    /// <summary>To the address, and to those that the account had while it had them: later they may be somebody else's.</summary>
    private static IQueryable<OutgoingMail> Mails(ProNetDbContext store, Owner owner)
    {
        var (now, former) = (store.OutgoingMails.WithAddress(m => m.ToAddress, owner.Email).Select(m => m.Id), FormerAddresses(store, owner));
        return store.OutgoingMails.Where(m => now.Contains(m.Id) || former.Any(l => l.Email == m.ToAddress && m.CreatedAt <= l.CreatedAt));
    }

    /// <summary>Links to object to another address went to each of them, and are kept.</summary>
    private static IQueryable<OneTimeLink> FormerAddresses(ProNetDbContext store, Owner owner) =>
        store.OneTimeLinks.Where(l => l.AccountId == owner.AccountId && l.Kind == OneTimeLinkKind.Objection);

    /// <summary>To an account or, before it was opened, to its address.</summary>
    private static IQueryable<OneTimeLink> Links(ProNetDbContext store, Owner owner)
    {
        var sent = store.OneTimeLinks.WithAddress(l => l.Email, owner.Email).Select(l => l.Id);
        return store.OneTimeLinks.Where(l => l.AccountId == owner.AccountId || (owner.Email != "" && sent.Contains(l.Id)));
    }

    private static async Task ForgetLinksAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        await Links(store, owner).ExecuteDeleteAsync(cancellationToken);
        await store.OneTimeLinks.Where(l => l.CreatedById == owner.AccountId).ExecuteUpdateAsync(set => set.SetProperty(l => l.CreatedById, (long?)null), cancellationToken);
    }

    /// <summary>They are kept under hashes of what is guessed at, which whoever knows the address can make.</summary>
    private static IQueryable<SignInGuard> Guards(ProNetDbContext store, Owner owner)
    {
        string[] keys = [.. GuardKeys.Of(owner.AccountId, owner.Email).Select(SecretText.Hash)];
        return store.SignInGuards.Where(g => keys.Contains(g.KeyHash));
    }

    /// <summary>Before the hits, which say whose digests tell of the person: mails that were sent or kept lose their words, and those that wait are written anew without.</summary>
    private static async Task ForgetDigestsAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        if (owner.MemberId is { } member)
        {
            var told = store.Digests.Where(d => store.AlertHits.Any(h => h.DigestId == d.Id && h.Subject == SubjectKind.Member && h.SubjectId == member));
            var mails = store.OutgoingMails.Where(m => told.Any(d => d.MessageId == m.MessageId));
            await mails.Where(m => m.State != MailState.Waiting).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Subject, "").SetProperty(m => m.Text, "").SetProperty(m => m.Html, ""), cancellationToken);
            await told.Where(d => d.State == DigestState.Queued && store.OutgoingMails.Any(m => m.MessageId == d.MessageId && m.State == MailState.Waiting))
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DigestState.Pending), cancellationToken);
            await mails.Where(m => m.State == MailState.Waiting).ExecuteDeleteAsync(cancellationToken);
        }

        await store.Digests.Where(d => d.AccountId == owner.AccountId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Through the change feed, so that the index lets go of it.</summary>
    private static async Task RemoveProfileAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
    {
        if (await store.Members.FirstOrDefaultAsync(m => m.Id == owner.MemberId, cancellationToken) is not { } member)
            return;
        store.Remove(member);
        await store.SaveChangesAsync(cancellationToken);
    }
}
