using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>A search that is not run, by number: its name is its owner's.</summary>
public sealed record SetApartLine(long SearchId, DateTime Since, QuarantineReason Reason);
