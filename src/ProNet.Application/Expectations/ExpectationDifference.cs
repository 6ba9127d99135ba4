using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Expectations;

/// <summary>That an expectation holds on one of two sides only.</summary>
/// <param name="Expectation">Which.</param>
/// <param name="Passes">True: after, and not before. False: before, and not after.</param>
public sealed record ExpectationDifference(SearchExpectation Expectation, bool Passes);
