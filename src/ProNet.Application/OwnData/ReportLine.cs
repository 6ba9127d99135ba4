using ProNet.Data.Privacy;

namespace ProNet.Application.OwnData;

/// <summary>A report as an administrator reads it.</summary>
/// <param name="Report">What was said, and what became of it.</param>
/// <param name="Handle">Of the profile.</param>
/// <param name="Name">Of the profile.</param>
/// <param name="Reporter">Address of the account that reports; empty when it is gone.</param>
public sealed record ReportLine(ProfileReport Report, string Handle, string Name, string Reporter);
