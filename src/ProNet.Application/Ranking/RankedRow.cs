namespace ProNet.Application.Ranking;

/// <summary>One candidate as the model saw it.</summary>
/// <param name="SubjectId">Number of the member, or of the job where jobs are ranked.</param>
/// <param name="Features">By the order of the question's schema; finite.</param>
/// <param name="Score">What the model gave; where none ranks, what the engine did.</param>
public sealed record RankedRow(long SubjectId, float[] Features, double Score);
