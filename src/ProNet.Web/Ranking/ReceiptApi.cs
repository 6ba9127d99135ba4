using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Components.Language;
using ProNet.Web.Access;
using ProNet.Web.Api;

namespace ProNet.Web.Ranking;

/// <summary>Receipts of ranked lists: for who asked, all of what they saw; for who was ranked, their own row.</summary>
internal static class ReceiptApi
{
    public static void MapReceiptApi(this IEndpointRouteBuilder endpoints)
    {
        var receipts = endpoints.MapGroup("/api/v1/receipts").WithTags("Receipts").RequireAuthorization(AccessPolicies.Member);
        receipts.MapGet("", ListAsync).WithName("receipts").WithSummary("List the latest ranked lists that you asked for or stand in").Produces<IReadOnlyList<ReceiptLineJson>>();
        receipts.MapGet("/{number:long}", ReadAsync).WithName("receipt").WithSummary("Replay a ranked list, as far as it is yours").Produces<ReceiptJson>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(ReceiptReader receipts, Viewer viewer, CancellationToken cancellationToken) =>
        Results.Ok((await receipts.ListAsync(viewer, cancellationToken)).Select(ReceiptLineJson.Of).ToList());

    private static async Task<IResult> ReadAsync(long number, ReceiptReader receipts, Viewer viewer, CancellationToken cancellationToken) =>
        await receipts.ReadAsync(number, viewer, cancellationToken) is { } receipt
            ? Results.Ok(Json(receipt, receipts))
            : Results.Problem(title: Wording.Current.Problems.NotFound, detail: Wording.Current.Ranking.NoReceipt, statusCode: StatusCodes.Status404NotFound);

    private static ReceiptJson Json(Receipt receipt, ReceiptReader receipts)
    {
        var schema = RankingQuestions.SchemaOf(receipt.Question);
        return new ReceiptJson(
            receipt.Id, receipt.At, schema.Name, ApiText.OrNull(receipt.Request), ApiText.OrNull(receipt.ModelKey), receipt.Generation, receipt.Replays, receipt.Problem,
            [.. receipt.Rows.Select(row => ReceiptRowJson.Of(row, schema, receipts.Explain(receipt, row.SubjectId)))]);
    }
}
