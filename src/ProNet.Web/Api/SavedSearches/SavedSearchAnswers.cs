using ProNet.Application.SavedSearches;
using ProNet.Components.Language;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>What programs are told when something was not done with a saved search: the sentence that people read, and a code.</summary>
internal static class SavedSearchAnswers
{
    public static IResult Refuse(SavedSearchResult result) => result is { Problem: SavedSearchProblem.BrokenQuery, Diagnostics.IsEmpty: false }
        ? BadAddress.Refuse(result.Diagnostics)
        : Refuse(result.Problem);

    public static IResult Refuse(SavedSearchProblem problem) => Results.Problem(
        title: problem == SavedSearchProblem.NotFound ? Wording.Current.Problems.NotFound : Wording.Current.Problems.NotDone,
        detail: Wording.Current.Saved.Of(problem),
        statusCode: Status(problem),
        extensions: new Dictionary<string, object?> { ["code"] = EnumCodes.Of(problem) });

    private static int Status(SavedSearchProblem problem) => problem switch
    {
        SavedSearchProblem.NotFound => StatusCodes.Status404NotFound,
        SavedSearchProblem.NotAllowed => StatusCodes.Status403Forbidden,
        SavedSearchProblem.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };
}
