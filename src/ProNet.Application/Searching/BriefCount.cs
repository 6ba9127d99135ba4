using ProNet.Application.Briefs;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <param name="Brief">With what it proposes where there is somebody.</param>
/// <param name="Address">The search for candidates that this makes; null where the brief has no criterion, and everybody would be the answer.</param>
/// <param name="Answer">How many it finds, and what would find more where that is few; no hits. Null where that is not known now.</param>
public sealed record BriefCount(JobBrief Brief, SearchAddress? Address, SearchPageResult? Answer);
