using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>One value of a text field in which something matched; occurrences ascend by start.</summary>
internal sealed record ValueEvidence(TextField Field, string Text, List<Occurrence> Occurrences);
