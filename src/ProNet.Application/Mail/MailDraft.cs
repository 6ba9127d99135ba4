using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>A mail that is to be written to one person.</summary>
public sealed record MailDraft
{
    /// <summary>What causes it, such as <c>confirm/42/2026-11-28T20:15</c>. The same cause is the same mail.</summary>
    public required string Cause { get; init; }

    /// <summary>Where it goes; an address as <see cref="MailAddressRule"/> has it.</summary>
    public required string Address { get; init; }

    /// <summary>Whom it goes to; may be empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    public required Letter Letter { get; init; }

    public required MailClass Class { get; init; }

    /// <summary>See <see cref="OutgoingMail.Unsubscribe"/>; null where mails like it cannot be ended.</summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>True when it holds a link that lets its reader in.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Not to be sent before this instant; null is at once.</summary>
    public DateTime? NotBefore { get; init; }

    /// <summary>True: it takes the place of one of the same cause that is not to be sent any more, which the caller removes in the same transaction.</summary>
    public bool Replaces { get; init; }
}
