namespace ProNet.Application.Mail;

/// <param name="Label">What it does, as a verb.</param>
/// <param name="Address">Absolute.</param>
public sealed record LetterLink(string Label, Uri Address);
