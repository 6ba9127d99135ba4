namespace ProNet.Ranking.Models;

/// <summary>A tree of an ensemble.</summary>
/// <param name="Root">Index of its root in the ensemble.</param>
/// <param name="Count">Its nodes, splits and leaves, which follow the root.</param>
/// <param name="Depth">Steps from the root to its deepest leaf.</param>
internal readonly record struct TreeSpan(int Root, int Count, int Depth);
