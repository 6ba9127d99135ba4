namespace ProNet.Search.Responses;

/// <param name="Word">As written in the query.</param>
/// <param name="Suggestion">A word that documents in scope have.</param>
/// <param name="Documents">How many have it.</param>
public sealed record SpellingCorrection(string Word, string Suggestion, int Documents);
