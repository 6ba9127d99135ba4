using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>A mail in a list.</summary>
public sealed record MailLine(long Id, string ToName, string ToAddress, string Subject, string Language, MailState State, DateTime CreatedAt, string LastError);
