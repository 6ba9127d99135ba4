using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>One value of a text field in which something matched.</summary>
/// <param name="Field">The field.</param>
/// <param name="Entry">Which value of the field: for parts of a nested field the number of the entry.</param>
/// <param name="Text">The whole value.</param>
/// <param name="Occurrences">Ascending by start.</param>
internal sealed record ValueEvidence(TextField Field, int Entry, string Text, List<Occurrence> Occurrences);
