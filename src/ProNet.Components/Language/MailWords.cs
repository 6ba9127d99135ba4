using ProNet.Data.Mail;

namespace ProNet.Components.Language;

/// <summary>What the pages about mails say.</summary>
public abstract class MailWords
{
    public abstract string Mails { get; }

    public abstract string Nothing { get; }

    public abstract string NothingYet { get; }

    /// <summary>Where no mail server is set.</summary>
    public abstract string OnlyKept { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string WithoutSubject { get; }

    public abstract string Older { get; }

    public abstract string Latest { get; }

    public abstract string Headers { get; }

    public abstract string From { get; }

    public abstract string To { get; }

    public abstract string Number { get; }

    public abstract string State { get; }

    public abstract string Written { get; }

    public abstract string NotBefore { get; }

    public abstract string Sent { get; }

    public abstract string Attempts { get; }

    public abstract string Remark { get; }

    public abstract string Text { get; }

    public abstract string AsSeen { get; }

    /// <summary>Where the text of a mail is gone.</summary>
    public abstract string Dropped { get; }

    public abstract string Back { get; }

    public abstract string Mine { get; }

    public abstract string MineText { get; }

    public abstract IReadOnlyList<string> OwnColumns { get; }

    public abstract string Of(MailState state);
}
