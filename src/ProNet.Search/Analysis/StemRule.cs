namespace ProNet.Search.Analysis;

/// <summary>One ending and what takes its place.</summary>
/// <param name="Step">Rules of a step are tried in order and at most one applies; then comes the next step.</param>
/// <param name="Suffix">Folded ending.</param>
/// <param name="Replacement">What replaces it; equal to <paramref name="Suffix"/> where the rule only protects a word from the rules after it.</param>
/// <param name="MinimumStem">Letters that must stand before the suffix.</param>
public sealed record StemRule(int Step, string Suffix, string Replacement, int MinimumStem);
