using ProNet.Application.Fairness;
using ProNet.Components.Language;
using ProNet.Web.Access;
using ProNet.Web.Api;

namespace ProNet.Web.Fairness;

/// <summary>The audit as a table to take along; the page asks for it by the same quarter.</summary>
internal static class FairnessEndpoints
{
    public const string Page = "/admin/fairness";

    public static void MapFairness(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet($"{Page}/report.csv", CsvAsync).RequireAuthorization(AccessPolicies.Administrator).ExcludeFromDescription();

    public static string CsvOf(FairnessQuarter quarter) => $"{Page}/report.csv?quarter={quarter.Name}";

    /// <returns>Null when no quarter that can be asked for is called so.</returns>
    public static FairnessQuarter? Find(IReadOnlyList<FairnessQuarter> quarters, string? name) =>
        quarters.Where(quarter => quarter.Name == name).Select(quarter => (FairnessQuarter?)quarter).FirstOrDefault();

    private static async Task<IResult> CsvAsync(HttpContext context, FairnessAuditReader audits)
    {
        var asked = context.Request.Query["quarter"].ToString();
        return Find(audits.Quarters, asked) is { } quarter
            ? Results.File(FairnessCsv.Write(quarter, await audits.ReadAsync(quarter, context.RequestAborted), Wording.Current), "text/csv; charset=utf-8", $"pronet-fairness-{quarter.Name}.csv")
            : BadAddress.Refuse("quarter", asked);
    }
}
