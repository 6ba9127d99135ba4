namespace ProNet.Application.Mail;

/// <summary>When a mail that could not be sent is tried again.</summary>
public static class MailRetry
{
    /// <summary>After these a mail has failed: the last of them comes about sixteen hours after the first.</summary>
    public const int MostAttempts = 12;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>Wait after so many attempts: one minute, doubled with each, four hours at most.</summary>
    public static TimeSpan After(int attempts) => TimeSpan.FromMinutes(Math.Min(Longest.TotalMinutes, Math.Pow(2, Math.Max(0, attempts - 1))));
}
