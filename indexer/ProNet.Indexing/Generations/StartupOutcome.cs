namespace ProNet.Indexing.Generations;

/// <param name="State">Whether searches can be answered and what is to be done.</param>
/// <param name="Sentence">What an operator should know; empty when all is well.</param>
public sealed record StartupOutcome(StartupState State, string Sentence);
