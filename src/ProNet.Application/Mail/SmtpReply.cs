namespace ProNet.Application.Mail;

/// <param name="Verdict">What became of the mail.</param>
/// <param name="Sentence">What the server said, in one line; empty when it took the mail.</param>
internal sealed record SmtpReply(SmtpVerdict Verdict, string Sentence)
{
    public static SmtpReply Accepted { get; } = new(SmtpVerdict.Accepted, "");
}
