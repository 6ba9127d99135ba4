namespace ProNet.Search.Responses;

/// <param name="Clause">The clause, printed in the grammar.</param>
/// <param name="Matched">False: the document matches without it (one branch of an OR, or a relaxed word).</param>
/// <param name="Fields">Schema fields where it matched, best first.</param>
/// <param name="Through">The added spelling or concept that matched, when the words as written did not; null otherwise.</param>
/// <param name="Contribution">What it added to the score; 0 for filters.</param>
public sealed record ClauseMatch(string Clause, bool Matched, ValueList<string> Fields, string? Through, double Contribution);
