using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>
/// Mails whose time has come, and what becomes of them. A mail is claimed before it is sent and settled after: of several senders one has it, and one that
/// dies in between lets go of it after a while.
/// </summary>
public sealed class MailQueue(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time, MailOptions? options = null)
{
    /// <summary>Far longer than a mail may take, so that nobody takes it away from who is sending it.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>How long a mail stays after it was written, when it is done with.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>True when a mail is due; otherwise when the next one is, or null when none waits.</summary>
    public async Task<(bool IsDue, DateTime? Next)> LookAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // A mail in hand is looked at again when its claim has ended.
        var next = await Waiting(context)
            .MinAsync(m => (DateTime?)(m.ClaimedUntil != null && m.ClaimedUntil > m.NotBefore ? m.ClaimedUntil.Value : m.NotBefore), cancellationToken);
        return (next <= Now, next);
    }

    /// <summary>Takes the mail that has been due for longest; null when none is.</summary>
    public async Task<OutgoingMail?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        while (true)
        {
            var (now, claim) = (Now, Guid.NewGuid());
            if (await Due(context, now).OrderBy(m => m.Class).ThenBy(m => m.NotBefore).ThenBy(m => m.Id).Select(m => new { m.Id, m.Class, m.ToDomain }).FirstOrDefaultAsync(cancellationToken) is not { } first)
                return null;
            if (first.Class >= MailClass.Notification && await PostponeAsync(context, first.ToDomain, now, cancellationToken))
                continue;
            var id = first.Id;
            var taken = await Due(context, now).Where(m => m.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.ClaimedBy, claim).SetProperty(m => m.ClaimedUntil, now + Lifetime).SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.TriedAt, now),
                cancellationToken);
            // Otherwise another sender was quicker, and there may be more.
            if (taken == 1)
                return await context.OutgoingMails.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        }
    }

    public Task SentAsync(OutgoingMail mail, CancellationToken cancellationToken) => EndAsync(mail, (MailState.Sent, "", false), Now, cancellationToken);

    /// <summary>Ends a mail that has nothing to tell any more.</summary>
    public Task WithdrawnAsync(OutgoingMail mail, CancellationToken cancellationToken) => EndAsync(mail, (MailState.Withdrawn, "", false), null, cancellationToken);

    /// <param name="mail">A mail that was claimed.</param>
    /// <param name="reason">A sentence for the administrator.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task FailedAsync(OutgoingMail mail, string reason, CancellationToken cancellationToken) => EndAsync(mail, (MailState.Failed, reason, false), null, cancellationToken);

    /// <summary>Fails as <see cref="FailedAsync"/> does, because of whom it is to or of what it is.</summary>
    public Task RefusedAsync(OutgoingMail mail, string reason, CancellationToken cancellationToken) => EndAsync(mail, (MailState.Failed, reason, true), null, cancellationToken);

    /// <summary>Waits for another attempt, or fails when there were too many.</summary>
    /// <param name="mail">A mail that was claimed.</param>
    /// <param name="reason">A sentence for the administrator.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task LaterAsync(OutgoingMail mail, string reason, CancellationToken cancellationToken)
    {
        if (mail.Attempts >= MailRetry.MostAttempts)
        {
            await FailedAsync(mail, reason, cancellationToken);
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var notBefore = Now + MailRetry.After(mail.Attempts);
        await Mine(context, mail).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.NotBefore, notBefore)
                .SetProperty(m => m.LastError, reason)
                .SetProperty(m => m.ClaimedBy, (Guid?)null)
                .SetProperty(m => m.ClaimedUntil, (DateTime?)null),
            cancellationToken);
    }

    /// <summary>Keeps what is due instead of sending it.</summary>
    /// <returns>How many mails.</returns>
    public async Task<int> KeepAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(context, Now).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Kept), cancellationToken);
    }

    /// <summary>Removes mails that were sent, kept or given up long ago.</summary>
    /// <returns>How many mails.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var before = Now - Remembered;
        return await context.OutgoingMails.Where(m => m.State != MailState.Waiting && m.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>While alerts are paused, notifications do not wait to be sent but for the end of that.</summary>
    private static IQueryable<OutgoingMail> Waiting(ProNetDbContext context) =>
        context.OutgoingMails.Where(m => m.State == MailState.Waiting && !context.AlertPauses.Any(_ => m.Class >= MailClass.Notification));

    private static IQueryable<OutgoingMail> Due(ProNetDbContext context, DateTime now) =>
        Waiting(context).Where(m => m.NotBefore <= now && (m.ClaimedUntil == null || m.ClaimedUntil <= now));

    private static IQueryable<OutgoingMail> Mine(ProNetDbContext context, OutgoingMail mail) =>
        context.OutgoingMails.Where(m => m.Id == mail.Id && m.ClaimedBy == mail.ClaimedBy);

    /// <summary>Lets notifications to a domain wait that has got as many as it may in the last minute.</summary>
    /// <returns>False when it may have more.</returns>
    private async Task<bool> PostponeAsync(ProNetDbContext context, string domain, DateTime now, CancellationToken cancellationToken)
    {
        if (options is not { DomainPerMinute: > 0 and var most })
            return false;
        var since = now - Minute;
        var tried = await context.OutgoingMails.Where(m => m.ToDomain == domain && m.TriedAt > since && m.Class >= MailClass.Notification)
            .OrderByDescending(m => m.TriedAt).Select(m => m.TriedAt).Skip(most - 1).FirstOrDefaultAsync(cancellationToken);
        if (tried is not { } oldest)
            return false;
        var until = oldest + Minute;
        await Due(context, now).Where(m => m.ToDomain == domain && m.Class >= MailClass.Notification).ExecuteUpdateAsync(set => set.SetProperty(m => m.NotBefore, until), cancellationToken);
        return true;
    }

    private async Task EndAsync(OutgoingMail mail, (MailState State, string Reason, bool IsRefused) end, DateTime? sentAt, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (text, html) = mail.IsSecret ? ("", "") : (mail.Text, mail.Html);
        await Mine(context, mail).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, end.State)
                .SetProperty(m => m.LastError, end.Reason)
                .SetProperty(m => m.IsRefused, end.IsRefused)
                .SetProperty(m => m.SentAt, sentAt)
                .SetProperty(m => m.Text, text)
                .SetProperty(m => m.Html, html)
                .SetProperty(m => m.ClaimedBy, (Guid?)null)
                .SetProperty(m => m.ClaimedUntil, (DateTime?)null),
            cancellationToken);
    }
}
