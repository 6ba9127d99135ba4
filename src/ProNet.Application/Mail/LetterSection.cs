using ProNet.Search;

namespace ProNet.Application.Mail;

/// <summary>One of several things that a letter tells of.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Items">What there is, the first first.</param>
/// <param name="Links">Where more is to be seen or done about it.</param>
public sealed record LetterSection(string Title, ValueList<LetterItem> Items, ValueList<LetterLink> Links);
