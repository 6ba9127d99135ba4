using ProNet.Data.Alerts;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Alerts;

/// <summary>A fact that changed, and the subject as it would be without it: what shows whether the fact is why a search matches.</summary>
internal sealed record AlertCause(AlertFact Fact, Func<SearchDocument, SearchDocument>? Without = null);
