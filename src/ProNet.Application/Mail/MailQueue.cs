using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>
/// Mails whose time has come, and what becomes of them. A mail is claimed before it is sent and settled after: of several senders one has it, and one that
/// dies in between lets go of it after a while.
/// </summary>
public sealed class MailQueue(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Far longer than a mail may take, so that nobody takes it away from who is sending it.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>How long a mail stays after it was written, when it is done with.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>True when a mail is due; otherwise when the next one is, or null when none waits.</summary>
    public async Task<(bool IsDue, DateTime? Next)> LookAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // A mail in hand is looked at again when its claim has ended.
        var next = await context.OutgoingMails.Where(m => m.State == MailState.Waiting)
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
            if (await Due(context, now).OrderBy(m => m.NotBefore).ThenBy(m => m.Id).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancellationToken) is not { } id)
                return null;
            var taken = await Due(context, now).Where(m => m.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.ClaimedBy, claim).SetProperty(m => m.ClaimedUntil, now + Lifetime).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                cancellationToken);
            // Otherwise another sender was quicker, and there may be more.
            if (taken == 1)
                return await context.OutgoingMails.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        }
    }

    public Task SentAsync(OutgoingMail mail, CancellationToken cancellationToken) => EndAsync(mail, MailState.Sent, "", Now, cancellationToken);

    /// <param name="mail">A mail that was claimed.</param>
    /// <param name="reason">A sentence for the administrator.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task FailedAsync(OutgoingMail mail, string reason, CancellationToken cancellationToken) => EndAsync(mail, MailState.Failed, reason, null, cancellationToken);

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

    private static IQueryable<OutgoingMail> Due(ProNetDbContext context, DateTime now) =>
        context.OutgoingMails.Where(m => m.State == MailState.Waiting && m.NotBefore <= now && (m.ClaimedUntil == null || m.ClaimedUntil <= now));

    private static IQueryable<OutgoingMail> Mine(ProNetDbContext context, OutgoingMail mail) =>
        context.OutgoingMails.Where(m => m.Id == mail.Id && m.ClaimedBy == mail.ClaimedBy);

    private async Task EndAsync(OutgoingMail mail, MailState state, string reason, DateTime? sentAt, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (text, html) = mail.IsSecret ? ("", "") : (mail.Text, mail.Html);
        await Mine(context, mail).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state)
                .SetProperty(m => m.LastError, reason)
                .SetProperty(m => m.SentAt, sentAt)
                .SetProperty(m => m.Text, text)
                .SetProperty(m => m.Html, html)
                .SetProperty(m => m.ClaimedBy, (Guid?)null)
                .SetProperty(m => m.ClaimedUntil, (DateTime?)null),
            cancellationToken);
    }
}
