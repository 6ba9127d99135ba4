using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What a digest tells of one search.</summary>
/// <param name="Search">The search.</param>
/// <param name="Total">All that is told, those that do not fit included.</param>
/// <param name="Items">The first of them, latest first.</param>
public sealed record DigestSection(SavedSearch Search, int Total, ValueList<DigestItem> Items);
