using ProNet.Search;

namespace ProNet.Application.Searching;

/// <param name="Words">The words of which close spellings were searched, as written.</param>
/// <param name="StrictTotal">How many match exactly what was written.</param>
public sealed record SearchCorrection(ValueList<string> Words, long StrictTotal);
