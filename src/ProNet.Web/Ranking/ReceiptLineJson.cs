using ProNet.Application.Ranking;
using ProNet.Web.Api;

namespace ProNet.Web.Ranking;

/// <param name="Number">Of the receipt.</param>
/// <param name="At">When it was shown; of a list that somebody else asked for only the day.</param>
/// <param name="Question">Expert, candidate, partner or job.</param>
/// <param name="Request">Address of what you asked; null where somebody else asked.</param>
/// <param name="Position">Where you stand in it, from 1; null where you do not.</param>
internal sealed record ReceiptLineJson(long Number, DateTime At, string Question, string? Request, int? Position)
{
    public static ReceiptLineJson Of(ReceiptLine line) => new(line.Id, line.At, RankingQuestions.NameOf(line.Question), ApiText.OrNull(line.Request), line.Position);
}
