using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>Searches of an account that share a digest.</summary>
/// <param name="Owner">The account.</param>
/// <param name="Searches">Each with the instant at which it was due; empty when none is yet.</param>
internal sealed record DueSearches(long Owner, List<(SavedSearch Search, DateTime Due)> Searches);
