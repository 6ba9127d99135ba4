using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>Rows in the order shown.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="ModelKey">The SHA-256 (first 16 hexadecimal digits) of the model's file; empty where no model ranked.</param>
/// <param name="Request">Address of what was asked, without the site.</param>
/// <param name="Rows">Best first.</param>
public sealed record RankedList(RankingQuestion Question, string ModelKey, string Request, IReadOnlyList<RankedRow> Rows);
