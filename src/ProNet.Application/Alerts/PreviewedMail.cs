using ProNet.Application.Mail;

namespace ProNet.Application.Alerts;

/// <summary>A mail that would have come.</summary>
/// <param name="DueAt">When, UTC.</param>
/// <param name="Hits">How many it tells of, those that do not fit included.</param>
/// <param name="Letter">What it says.</param>
public sealed record PreviewedMail(DateTime DueAt, int Hits, Letter Letter);
