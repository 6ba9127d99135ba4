using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>A ranked list that concerns somebody: they asked for it, or stand in it.</summary>
/// <param name="Id">Number of its receipt.</param>
/// <param name="At">When it was shown; of lists that others asked for only the day.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Request">Address of one's own question; empty for those of others.</param>
/// <param name="Position">Where one stands in it, from 1; null where one does not.</param>
public sealed record ReceiptLine(long Id, DateTime At, RankingQuestion Question, string Request, int? Position);
