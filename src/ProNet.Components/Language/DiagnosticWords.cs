using ProNet.Search.Querying;

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

    protected abstract string Sentence(DiagnosticCode code, string first, string second);
}
