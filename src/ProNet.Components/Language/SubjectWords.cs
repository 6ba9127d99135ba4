namespace ProNet.Components.Language;

/// <summary>What a kind of subject is called in one language.</summary>
/// <param name="One">A single one.</param>
/// <param name="Many">All of them, as a menu says it.</param>
/// <param name="Title">What searching them is called.</param>
/// <param name="BoxHint">What can be typed into their search box.</param>
/// <param name="Count">How many, in words.</param>
public sealed record SubjectWords(string One, string Many, string Title, string BoxHint, Func<long, string> Count);
