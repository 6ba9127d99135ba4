using ProNet.Application.Expectations;
using ProNet.Components;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Subject">Id of the person, job or organisation.</param>
/// <param name="Url">Its page; null where it is not there for the token's owner, which only the owner of the search is told.</param>
/// <param name="Title">Its name or title.</param>
/// <param name="MustBeFound">False: must not be found.</param>
/// <param name="State">passes, fails, notVisible, setApart or unchecked: what the search says now for the token's owner.</param>
/// <param name="FailsSince">The check that first found it failing; for the owner of the search.</param>
/// <param name="WillPass">What a rebuilt search that waits would make of it; null where it would stay the same. For the owner of the search.</param>
/// <param name="At">Since when it is expected.</param>
internal sealed record ExpectationJson(string Subject, string? Url, string? Title, bool MustBeFound, string State, DateTime? FailsSince, bool? WillPass, DateTime At)
{
    public static ExpectationJson Of(ExpectationLine line) => new(
        ApiId.Of(line.Expectation.SubjectId),
        line.Subject is { } there ? Urls.Page(there) : null,
        line.Subject?.Title,
        line.Expectation.MustBeFound,
        EnumCodes.Of(line.State),
        line.FailsSince,
        line.WillPass,
        line.Expectation.At);
}
