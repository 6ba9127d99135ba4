using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>A digest in a list.</summary>
public sealed record DigestLine(long Id, string Email, DateTime DueAt, DigestState State, int Told, DateTime? SentAt, string LastError);
