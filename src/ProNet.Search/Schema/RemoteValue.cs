namespace ProNet.Search.Schema;

/// <param name="Field">The keyword that says how something is done.</param>
/// <param name="Value">Its value for what is done remotely.</param>
public sealed record RemoteValue(KeywordField Field, string Value);
