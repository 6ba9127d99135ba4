using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>
/// Looks again at a mail that tells of others, just before it is sent: hours may lie between two attempts, and what was hidden meanwhile must not be told. Lives with
/// what such mails are made of.
/// </summary>
public interface IMailRenewal
{
    /// <summary>Writes it anew where it is to be, in the mail and in the store.</summary>
    /// <param name="mail">A mail that was claimed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when nothing is left of it.</returns>
    Task<bool> RenewAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
