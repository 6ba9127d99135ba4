using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>What a letter about an account says.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">In order.</param>
/// <param name="Action">What its link does, as a verb.</param>
/// <param name="Notes">How long the link works, and what to do if one did not ask for it.</param>
/// <param name="Reason">Why it was sent.</param>
public sealed record AccountLetterWords(string Subject, ValueList<string> Paragraphs, string Action, ValueList<string> Notes, string Reason);
