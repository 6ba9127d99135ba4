namespace ProNet.Ranking.Fairness;

/// <summary>A list that was shown, as an audit sees it: who of those that declared something stood where.</summary>
/// <param name="Asker">Who was shown it: their lists are alike, and are drawn together.</param>
/// <param name="StartsAtTop">It begins with the first rank; false for a later page.</param>
/// <param name="Places">In the order shown. Who declared nothing is not among them, and takes a position.</param>
public sealed record AuditedList(long Asker, bool StartsAtTop, IReadOnlyList<AuditedPlace> Places);
