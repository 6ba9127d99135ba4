namespace ProNet.Resumes.Drafting;

/// <summary>Where in the text something was read.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Characters.</param>
public readonly record struct Passage(int Start, int Length);
