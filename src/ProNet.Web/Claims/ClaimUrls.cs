using ProNet.Components;

namespace ProNet.Web.Claims;

/// <summary>Addresses of pages about imported profiles and their owners.</summary>
internal static class ClaimUrls
{
    public const string Mine = "/me/claims";
    public const string Link = "/me/claim";
    public const string Queue = "/admin/claims";

    public static string Claim(string handle) => Urls.Member(handle) + "/claim";

    public static string WithToken(string token) => $"{Link}?token={token}";

    /// <summary>What to do next with a profile that is one's own now.</summary>
    /// <param name="cvId">What is to be reviewed; null when all of it was taken.</param>
    public static string Claimed(long? cvId) => cvId is { } id ? FormattableString.Invariant($"{Mine}?done=claimed&cv={id}") : $"{Mine}?done=claimed";
}
