namespace ProNet.Search.Querying;

/// <summary>Something to tell the person about the query: a value, never an exception.</summary>
/// <param name="Code">What it is; the interface holds a French and an English sentence for each code.</param>
/// <param name="Start">Offset in the query text of the part concerned, or -1 when it is about a parameter.</param>
/// <param name="Length">Length of that part.</param>
/// <param name="Arguments">Values for the sentence, such as the unknown field and the nearest known one.</param>
public sealed record Diagnostic(DiagnosticCode Code, int Start, int Length, ValueList<string> Arguments = default);
