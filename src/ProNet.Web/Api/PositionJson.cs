using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <param name="Current">ended, probable or certain.</param>
internal sealed record PositionJson(string? Title, string? Organisation, string? Place, string? Start, string? End, string Current, string? Description)
{
    public static PositionJson Of(Position position) => new(
        ApiText.OrNull(position.Title),
        ApiText.OrNull(position.OrganisationName),
        ApiText.OrNull(position.PlaceText),
        position.Start?.ToString(),
        position.End?.ToString(),
        EnumCodes.Of(position.Current),
        ApiText.OrNull(position.Description));
}
