namespace ProNet.Search.Querying;

/// <param name="Root">The tree; <see cref="MatchAllNode"/> for an empty text.</param>
/// <param name="Diagnostics">In order of position.</param>
public sealed record ParsedQuery(QueryNode Root, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// The newest grammar that <see cref="Grammar.QueryParser"/> reads; stored with each saved search, which keeps its meaning. 2 added what people bring along: operators
    /// in small letters, <c>!</c>, <c>~5</c> and X-ray operators, long texts, values as words, fields for them, and <c>atleast:2(…)</c>.
    /// 3 added the fields <c>offers:</c> and <c>seeks:</c>.
    /// </summary>
    public const int GrammarVersion = 3;

    /// <summary>The first grammar that reads what people bring along.</summary>
    public const int MeantVersion = 2;
}
