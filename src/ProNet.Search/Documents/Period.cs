namespace ProNet.Search.Documents;

/// <summary>When something was so, in whole days, both inclusive. A year or month that is known only roughly counts from its first to its last day.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it goes on.</param>
public sealed record Period(DateOnly From, DateOnly? To);
