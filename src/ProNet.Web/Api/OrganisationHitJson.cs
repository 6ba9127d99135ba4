namespace ProNet.Web.Api;

internal sealed record OrganisationHitJson : HitJson
{
    public string? Industry { get; init; }

    public required string Summary { get; init; }

    /// <summary>Open jobs.</summary>
    public int Jobs { get; init; }
}
