namespace ProNet.Indexing.Hosting;

/// <param name="State">How it ended.</param>
/// <param name="Written">Documents written.</param>
/// <param name="Sentence">What the person should know; empty when there is nothing to say.</param>
public sealed record SessionOutcome(SessionState State, long Written, string Sentence);
