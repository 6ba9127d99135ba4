using ProNet.Domain.Careers;

namespace ProNet.Search.Documents;

public sealed record PositionEntry(string Title, string Organisation, string Description, CurrentState Current);
