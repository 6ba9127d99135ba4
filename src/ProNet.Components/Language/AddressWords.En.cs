namespace ProNet.Components.Language;

internal sealed class EnglishAddressWords : AddressWords
{
    public override string Title => "Change the e-mail address";

    public override string Now => "Your account has this address:";

    public override string Unconfirmed => "not confirmed";

    public override string Lead => "A link is sent to the new address; nothing changes before it is opened. The old address is told, and can object for two weeks. Other browsers are signed out.";

    public override string New => "New e-mail address";

    public override string Send => "Send the link";

    public override string Sent => "Look into the mailbox of the new address: the mail there says how to go on.";

    public override string Same => "Your account has this address already.";

    public override string NotShown => "Sign in again, and send this form within ten minutes: you have no password that would show that it is you.";

    public override string TooOften => "You asked for it several times. Wait a quarter of an hour.";

    public override string ConfirmLead => "From now on you sign in, and get your mails, with this address:";

    public override string Confirm => "Confirm the address";

    public override string Done => "The address is changed. Other browsers were signed out.";

    public override string NotMe => "This was not me";

    public override string ObjectLead => "Somebody who knows your password asked for another address. Everybody is signed out, passkeys and tokens that were added since then are removed, you choose a new password, and the account has this address as before:";

    public override string Object => "Take it back";

    public override string ConfirmSubject => "Confirm your new address for ProNet";

    public override string ConfirmText => "You, or somebody else, want to use this address for a ProNet account.";

    public override string ConfirmWorks => "The link works once, for one day.";

    public override string ConfirmUnasked => "If it was not you, do nothing: the address is then not used.";

    public override string KnownSubject => "This address has a ProNet account";

    public override string KnownText => "You, or somebody else, want to use this address for another ProNet account. It has one already, so that nothing was changed. If both accounts are yours, erase one of them first.";

    public override string KnownUnasked => "If it was not you, there is nothing to do.";

    public override string NewReason => "You get this mail because this address was entered as the new one of an account.";

    public override string AskedSubject => "Another address was asked for";

    public override string ChangedSubject => "Your account has another address";

    public override string IfNotYou => "If it was you, there is nothing to do here. If it was not, somebody knows your password: take it back.";

    public override string ObjectWorks => "The link works once, for two weeks.";

    public override string OldReason => "You get this mail because this is the address of a ProNet account, or was until now.";

    public override string AskedText(string address) => $"For your ProNet account, the address {address} was asked for. Nothing changes before it is confirmed there.";

    public override string ChangedText(string address) => $"Your ProNet account has the address {address} now. This one is not used any more.";
}
