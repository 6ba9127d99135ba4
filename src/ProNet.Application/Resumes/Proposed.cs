using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>A fact that a CV proposes, beside what the profile has.</summary>
/// <param name="Number">Place among the facts of its kind, which names it in the form.</param>
/// <param name="Value">What the CV says.</param>
/// <param name="Passage">Where it says it.</param>
/// <param name="IsKnown">The profile has it already, or has something in its place, so that it is taken only when asked for.</param>
public sealed record Proposed<T>(int Number, T Value, Passage Passage, bool IsKnown);
