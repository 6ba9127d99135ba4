using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>Something newly found, as it may be told now.</summary>
/// <param name="Hit">As the ledger has it; what it says of the subject is of then, and is not told.</param>
/// <param name="Item">As its owner sees it now.</param>
public sealed record NewsItem(AlertHit Hit, DigestItem Item);
