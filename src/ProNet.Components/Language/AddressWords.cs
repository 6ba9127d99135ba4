namespace ProNet.Components.Language;

/// <summary>Words of changing the e-mail address of an account.</summary>
public abstract class AddressWords
{
    public abstract string Title { get; }

    public abstract string Now { get; }

    public abstract string Unconfirmed { get; }

    public abstract string Lead { get; }

    public abstract string New { get; }

    public abstract string Send { get; }

    public abstract string Sent { get; }

    public abstract string Same { get; }

    public abstract string NotShown { get; }

    public abstract string TooOften { get; }

    public abstract string ConfirmLead { get; }

    public abstract string Confirm { get; }

    public abstract string Done { get; }

    public abstract string NotMe { get; }

    public abstract string ObjectLead { get; }

    public abstract string Object { get; }

    public abstract string ConfirmSubject { get; }

    public abstract string ConfirmText { get; }

    public abstract string ConfirmWorks { get; }

    public abstract string ConfirmUnasked { get; }

    public abstract string KnownSubject { get; }

    public abstract string KnownText { get; }

    public abstract string KnownUnasked { get; }

    public abstract string NewReason { get; }

    public abstract string AskedSubject { get; }

    public abstract string ChangedSubject { get; }

    public abstract string IfNotYou { get; }

    public abstract string ObjectWorks { get; }

    public abstract string OldReason { get; }

    public abstract string AskedText(string address);

    public abstract string ChangedText(string address);
}
