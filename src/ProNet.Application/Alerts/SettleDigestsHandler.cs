using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;

namespace ProNet.Application.Alerts;

/// <summary>Takes over from the queue of mails what became of those of digests. It only reads what is a fact already, so that it may be repeated, or come late.</summary>
public sealed class SettleDigestsHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int AtATime = 500;

    /// <summary>Times that the mail of a digest is given to the queue of mails, which itself tries for most of a day.</summary>
    private const int MostRounds = 6;

    private static readonly TimeSpan BetweenRounds = TimeSpan.FromHours(8);

    /// <returns>How many digests were settled.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var done = await (
            from digest in store.Digests.AsNoTracking()
            where digest.State == DigestState.Queued
            join mail in store.OutgoingMails.AsNoTracking() on digest.MessageId equals mail.MessageId into mails
            from mail in mails.DefaultIfEmpty()
            where mail == null || mail.State != MailState.Waiting
            orderby digest.Id
            select new { Digest = digest, Mail = mail == null ? null : new SettledMail(mail.Id, mail.State, mail.IsRefused, mail.LastError, mail.SentAt, mail.ToAddress) })
            .Take(AtATime).ToListAsync(cancellationToken);
        foreach (var settled in done)
        {
            await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
            await SettleAsync(store, settled.Digest, settled.Mail, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return done.Count;
    }

    private async Task SettleAsync(ProNetDbContext store, Digest digest, SettledMail? mail, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        switch (mail)
        {
            case { State: MailState.Sent or MailState.Kept }:
                var sentAt = mail.SentAt ?? now;
                await Queued(store, digest).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DigestState.Sent).SetProperty(d => d.SentAt, sentAt).SetProperty(d => d.LastError, ""), cancellationToken);
                break;
            case { State: MailState.Withdrawn }:
                await Queued(store, digest).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DigestState.Empty).SetProperty(d => d.Told, 0), cancellationToken);
                break;
            case { IsRefused: false } when digest.Attempts < MostRounds:
                // Nobody was to be reached for most of a day: it is written anew later, under the same id.
                await store.OutgoingMails.Where(m => m.Id == mail.Id && m.State == MailState.Failed).ExecuteDeleteAsync(cancellationToken);
                await Queued(store, digest).ExecuteUpdateAsync(
                    set => set.SetProperty(d => d.State, DigestState.Pending).SetProperty(d => d.NotBefore, now + BetweenRounds).SetProperty(d => d.LastError, mail.Reason), cancellationToken);
                break;
            default:
                var reason = mail?.Reason ?? "Its mail is gone.";
                await Queued(store, digest).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DigestState.Failed).SetProperty(d => d.LastError, reason), cancellationToken);
                if (mail is { IsRefused: true })
                    await store.Accounts.Where(a => a.Id == digest.AccountId && a.Email == mail.Address).ExecuteUpdateAsync(set => set.SetProperty(a => a.RefusedAddress, mail.Address), cancellationToken);
                break;
        }
    }

    private static IQueryable<Digest> Queued(ProNetDbContext store, Digest digest) => store.Digests.Where(d => d.Id == digest.Id && d.State == DigestState.Queued);

    private sealed record SettledMail(long Id, MailState State, bool IsRefused, string Reason, DateTime? SentAt, string Address);
}
