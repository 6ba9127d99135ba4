using ProNet.Search;

namespace ProNet.Application.Mail;

/// <summary>Somebody or something that a letter tells of.</summary>
/// <param name="Link">Its name, and its page.</param>
/// <param name="Lines">What it is, in a few words each.</param>
/// <param name="Changes">What is new about it.</param>
public sealed record LetterItem(LetterLink Link, ValueList<string> Lines, ValueList<string> Changes);
