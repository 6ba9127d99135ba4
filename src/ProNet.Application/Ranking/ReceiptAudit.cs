namespace ProNet.Application.Ranking;

/// <summary>What came of replaying receipts.</summary>
/// <param name="Lists">That a model had ranked.</param>
/// <param name="Rows">Decisions of these.</param>
/// <param name="Different">Rows of which the model now says something else: expected to be none.</param>
/// <param name="Problems">Why lists could not be replayed, each sentence with how many.</param>
public sealed record ReceiptAudit(long Lists, long Rows, long Different, IReadOnlyDictionary<string, int> Problems);
