namespace ProNet.Web.Ranking;

/// <summary>A ranked list as the model saw it, and whether the model says the same again.</summary>
/// <param name="Number">Of the receipt.</param>
/// <param name="At">When it was shown; of a list that somebody else asked for only the day.</param>
/// <param name="Question">Expert, candidate, partner or job.</param>
/// <param name="Request">Address of what was asked; null where somebody else asked.</param>
/// <param name="Model">First 16 hexadecimal digits of the SHA-256 of its file; null where the engine ranked.</param>
/// <param name="Generation">Of the index that was searched; 0 where none is known.</param>
/// <param name="Replays">The model gives every score again, bit by bit.</param>
/// <param name="Problem">Why it cannot be replayed; null when it can.</param>
/// <param name="Rows">In the order shown.</param>
internal sealed record ReceiptJson(
    long Number, DateTime At, string Question, string? Request, string? Model, long Generation, bool Replays, string? Problem, IReadOnlyList<ReceiptRowJson> Rows);
