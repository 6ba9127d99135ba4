namespace ProNet.Application.Expectations;

/// <summary>What a check of expectations found.</summary>
/// <param name="Checked">Expectations that were asked.</param>
/// <param name="Failures">Those that fail, in order of search.</param>
/// <param name="SetApart">Those of searches that cannot be run.</param>
/// <param name="NotVisible">Those whose subjects are not there for the owner of the search.</param>
public sealed record ExpectationCheck(int Checked, IReadOnlyList<Domain.SavedSearches.SearchExpectation> Failures, int SetApart, int NotVisible);
