using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>Writes the mails about the address of an account, in the transaction of what they tell.</summary>
public sealed class AddressMails(MailComposer composer, IAddressLetters letters)
{
    internal Task AddConfirmAsync(ProNetDbContext store, string to, (string Token, string Language) link, CancellationToken cancellationToken) =>
        AddAsync(store, "address confirm", to, link, letters.Confirm(link.Token, link.Language), cancellationToken);

    internal Task AddKnownAsync(ProNetDbContext store, string to, (string Token, string Language) link, CancellationToken cancellationToken) =>
        AddAsync(store, "address known", to, link, letters.Known(link.Language), cancellationToken);

    internal Task AddAskedAsync(ProNetDbContext store, (string Old, string New) addresses, (string Token, string Language) link, CancellationToken cancellationToken) =>
        AddAsync(store, "address asked", addresses.Old, link, letters.Asked(addresses.New, link.Token, link.Language), cancellationToken);

    internal Task AddChangedAsync(ProNetDbContext store, (string Old, string New) addresses, (string Token, string Language) link, CancellationToken cancellationToken) =>
        AddAsync(store, "address changed", addresses.Old, link, letters.Changed(addresses.New, link.Token, link.Language), cancellationToken);

    /// <summary>The cause holds the digest of the token, and not the token.</summary>
    private Task<OutgoingMail?> AddAsync(ProNetDbContext store, string what, string to, (string Token, string Language) link, Letter letter, CancellationToken cancellationToken) => composer.AddAsync(
        store, new MailDraft { Cause = $"{what} {SecretText.Hash(link.Token)}", Address = to, Language = link.Language, Letter = letter, Class = MailClass.Critical, IsSecret = true }, cancellationToken);
}
