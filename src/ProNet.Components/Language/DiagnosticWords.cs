using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

/// <summary>A sentence for each thing there is to say about a query or an address.</summary>
public abstract class DiagnosticWords
{
    public abstract string Heading { get; }

    public string Sentence(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var arguments = diagnostic.Arguments;
        return Sentence(diagnostic.Code, arguments.Count > 0 ? arguments[0] : "", arguments.Count > 1 ? arguments[1] : "");
    }

    /// <summary>A query as it was read, with the fields and operators of French. Fields that one kind of search lacks are known to another.</summary>
    protected static string InFrench(string query) =>
        QueryPrinter.Print(SearchSchemas.All.Select(s => QueryParser.Parse(query, s, DateOnly.MaxValue)).MinBy(p => p.Diagnostics.Count)!.Root, "fr");

    protected abstract string Sentence(DiagnosticCode code, string first, string second);
}
