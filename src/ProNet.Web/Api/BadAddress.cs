using ProNet.Components.Language;
using ProNet.Search;
using ProNet.Search.Querying;

namespace ProNet.Web.Api;

/// <summary>The answer to an address that cannot be read whole: what a page would only remark on, the API refuses.</summary>
internal static class BadAddress
{
    public static IResult Refuse(ValueList<Diagnostic> diagnostics)
    {
        var said = diagnostics.Select(DiagnosticJson.Of).ToList();
        return Results.Problem(
            title: Wording.Current.Problems.BadAddress,
            detail: string.Join(' ', said.Select(d => d.Message)),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["diagnostics"] = said });
    }

    public static IResult Refuse(string parameter, string value) => Refuse([new Diagnostic(DiagnosticCode.BadParameter, -1, 0, [parameter, value])]);
}
