using ProNet.Application.Ranking;

namespace ProNet.Components.Text;

/// <summary>Facts of one kind, for people to read.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Text">Which; empty where the kind says all.</param>
/// <param name="Url">Where it can be looked at; may be empty.</param>
public sealed record EvidenceLine(EvidenceKind Kind, string Text, string Url);
