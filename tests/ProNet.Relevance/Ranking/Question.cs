namespace ProNet.Relevance.Ranking;

/// <summary>What is asked of foreign documents.</summary>
internal enum Question
{
    Candidates,
    Experts,
    Partners,
    Jobs,
    Occupations,
}
