using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>Reads mails: all of them for the administrator, or those to one address. Who may ask is decided by the page.</summary>
public sealed class MailReader(ProNetDbContext store)
{
    /// <summary>Latest first, without their bodies.</summary>
    /// <param name="before">Only mails with a smaller id; null begins with the latest.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="address">Only mails to this address; null is everybody's.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<List<MailLine>> ListAsync(long? before, int most, string? address, CancellationToken cancellationToken)
    {
        var mails = store.OutgoingMails.AsNoTracking();
        if (before is { } last)
            mails = mails.Where(m => m.Id < last);
        if (address is not null)
            mails = mails.Where(m => m.ToAddress == address);
        return mails.OrderByDescending(m => m.Id).Take(most)
            .Select(m => new MailLine(m.Id, m.ToName, m.ToAddress, m.Subject, m.Language, m.State, m.CreatedAt, m.LastError))
            .ToListAsync(cancellationToken);
    }

    /// <returns>Null when there is no such mail, or none to this address.</returns>
    public Task<OutgoingMail?> ReadAsync(long id, string? address, CancellationToken cancellationToken) => store.OutgoingMails.AsNoTracking()
        .FirstOrDefaultAsync(m => m.Id == id && (address == null || m.ToAddress == address), cancellationToken);
}
