namespace ProNet.Search.Querying;

/// <param name="Root">The tree; <see cref="MatchAllNode"/> for an empty text.</param>
/// <param name="Diagnostics">In order of position.</param>
public sealed record ParsedQuery(QueryNode Root, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The grammar that <see cref="Grammar.QueryParser"/> reads; stored with each saved search.</summary>
    public const int GrammarVersion = 1;
}
