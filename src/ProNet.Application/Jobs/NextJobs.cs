using ProNet.Application.Ranking;

namespace ProNet.Application.Jobs;

/// <summary>Jobs that somebody would have been shown before their latest position, and which of them are like it.</summary>
/// <param name="Rows">The window, in the order of the engine.</param>
/// <param name="Grades">Of each: 2 for the same occupation as the position that followed, 1 for a title that shares half of its words, 0 for something else.</param>
/// <param name="IsChange">The occupation that followed is none that they had before.</param>
public sealed record NextJobs(RankedRows Rows, IReadOnlyList<int> Grades, bool IsChange);
