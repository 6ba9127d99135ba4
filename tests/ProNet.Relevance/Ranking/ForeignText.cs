namespace ProNet.Relevance.Ranking;

/// <summary>A document or query of somebody else's set.</summary>
/// <param name="Id">As written.</param>
/// <param name="Title">Without tags; may be empty.</param>
/// <param name="Text">Everything else that the record says, without tags; may be empty.</param>
internal sealed record ForeignText(string Id, string Title, string Text);
