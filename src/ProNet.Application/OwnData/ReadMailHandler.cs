using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Mail;

namespace ProNet.Application.OwnData;

/// <summary>Reads a mail for an administrator. Whoever it went to finds in the record that it was read.</summary>
public sealed class ReadMailHandler(ProNetDbContext store, MailReader mails, TimeProvider time)
{
    /// <returns>Null when there is no such mail.</returns>
    public async Task<OutgoingMail?> HandleAsync(long mailId, long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        if (await mails.ReadAsync(mailId, address: null, cancellationToken) is not { } mail)
            return null;
        var address = mail.ToAddress.ToUpperInvariant();
        if (await store.Accounts.Where(a => a.NormalizedEmail == address).Select(a => (long?)a.Id).FirstOrDefaultAsync(cancellationToken) is { } account && account != administratorId)
        {
            AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.PrivilegedRead, administratorId, account, caller, mail.Subject);
            await store.SaveChangesAsync(cancellationToken);
        }

        return mail;
    }
}
