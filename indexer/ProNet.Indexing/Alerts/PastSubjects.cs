namespace ProNet.Indexing.Alerts;

/// <summary>Subjects that came or changed in past days, each with its states, the oldest first.</summary>
/// <param name="From">Of all that changed since then, those of which the store knows what are here.</param>
/// <param name="Subjects">Their states.</param>
/// <param name="Untold">Subjects of which the store knows only that something changed.</param>
/// <param name="IsCut">True when there were too many to look back further.</param>
internal sealed record PastSubjects(DateTime From, List<List<PastState>> Subjects, int Untold, bool IsCut);
