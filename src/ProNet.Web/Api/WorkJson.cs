using ProNet.Components;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>Evidence of what somebody knows.</summary>
/// <param name="Kind">Project, publication, certificate, patent, link or talk; null when not said.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its abstract.</param>
/// <param name="Publisher">Who published, issued or hosted it.</param>
/// <param name="Url">Where it is; an address that a page would not link to is not given.</param>
/// <param name="Date">ISO 8601, to the precision that is known.</param>
internal sealed record WorkJson(string? Kind, string Title, string? Summary, string? Publisher, string? Url, string? Date)
{
    public static WorkJson Of(Work work) => new(
        ApiText.OrNull(EnumCodes.Of(work.Kind)), work.Title, ApiText.OrNull(work.Summary), ApiText.OrNull(work.Publisher),
        MemberLinks.IsSafe(work.Url) ? work.Url : null, work.Date is { } date ? $"{PartialDate.FromPacked(date)}" : null);
}
