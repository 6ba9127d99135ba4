namespace ProNet.Indexing.Alerts;

/// <summary>What changes when the saved searches of the store do, or who owns them may see something else: read before each batch, so it is small.</summary>
internal sealed record SearchKey(int Searches, long Versions, long Last, int Roles, long LastRole, int Shares, long LastShare, int Exclusions, long LastExclusion, DateOnly Today);
