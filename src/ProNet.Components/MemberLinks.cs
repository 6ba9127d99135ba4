using ProNet.Domain.Profiles;

namespace ProNet.Components;

/// <summary>Links of a profile that may be shown.</summary>
public static class MemberLinks
{
    /// <summary>Only addresses of the web: a link written by somebody else must not run anything.</summary>
    public static IEnumerable<ProfileLink> Safe(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Links.Where(l => IsSafe(l.Url));
    }

    /// <summary>True for an address of the web.</summary>
    public static bool IsSafe(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
