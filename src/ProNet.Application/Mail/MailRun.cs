namespace ProNet.Application.Mail;

/// <summary>What one run of the sender did.</summary>
/// <param name="Sent">Mails that the server has taken.</param>
/// <param name="Kept">Mails that stay here, because there is no server.</param>
/// <param name="Later">Mails that wait for another attempt.</param>
/// <param name="Failed">Mails that were given up.</param>
/// <param name="Problem">Why the rest was not tried, as a sentence; empty when there is no rest.</param>
public sealed record MailRun(int Sent, int Kept, int Later, int Failed, string Problem);
