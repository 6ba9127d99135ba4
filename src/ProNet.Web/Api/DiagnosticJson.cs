using ProNet.Components.Language;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <param name="Code">What it is about, for programs.</param>
/// <param name="Message">The same for people, in the language of the answer.</param>
/// <param name="Start">Offset in the query text; -1 when it is about a parameter.</param>
/// <param name="Length">Length of that part.</param>
/// <param name="Arguments">The words concerned.</param>
internal sealed record DiagnosticJson(string Code, string Message, int Start, int Length, IReadOnlyList<string> Arguments)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) => new(
        EnumCodes.Of(diagnostic.Code), Wording.Current.Diagnostics.Sentence(diagnostic), diagnostic.Start, diagnostic.Length, [.. diagnostic.Arguments]);
}
