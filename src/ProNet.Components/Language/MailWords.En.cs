using ProNet.Data.Mail;

namespace ProNet.Components.Language;

internal sealed class EnglishMailWords : MailWords
{
    public override string Mails => "Mail";

    public override string Nothing => "No mail here";

    public override string NothingYet => "Mails are listed here as soon as one is written.";

    public override string OnlyKept => "No mail server is set, so mails stay here and go nowhere. Set ProNet:Mail:Server to have them sent.";

    public override IReadOnlyList<string> Columns => ["Subject", "To", "State", "Written", "Remark"];

    public override string WithoutSubject => "(without a subject)";

    public override string Older => "Older mails";

    public override string Latest => "Latest mails";

    public override string Headers => "What the mail says of itself";

    public override string From => "From";

    public override string To => "To";

    public override string Number => "Number of the message";

    public override string State => "State";

    public override string Written => "Written";

    public override string NotBefore => "Not to be sent before";

    public override string Sent => "Sent";

    public override string Attempts => "Attempts";

    public override string Remark => "Remark";

    public override string Text => "As text";

    public override string AsSeen => "As it is seen";

    public override string Dropped => "Its text held a link that lets its reader in, and was removed when the mail was done with.";

    public override string Back => "All mails";

    public override string Mine => "My mailbox";

    public override string MineText => "Where the demo runs, mails go nowhere. Here are those to";

    public override IReadOnlyList<string> OwnColumns => ["Subject", "Written"];

    public override string Of(MailState state) => state switch
    {
        MailState.Waiting => "waiting",
        MailState.Sent => "sent",
        MailState.Withdrawn => "withdrawn",
        MailState.Kept => "kept here",
        _ => "failed",
    };
}
