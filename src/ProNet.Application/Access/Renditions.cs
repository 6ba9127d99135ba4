using ProNet.Domain.Profiles;

namespace ProNet.Application.Access;

/// <summary>What somebody sees of a profile.</summary>
public static class Renditions
{
    /// <summary>
    /// The owner and the system see all of it; everybody else sees what <see cref="MemberRendition"/> gives their view, which is what a search knows, without
    /// what is kept from them and with what is for contacts, where they are one.
    /// </summary>
    /// <returns>Null when the profile is not seen at all.</returns>
    public static Member? SeenBy(this Member member, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(viewer);
        var scope = viewer.Scope;
        if (scope.SeesEverything || scope.ViewerId == member.Id)
            return member;
        return scope.Hidden.Contains(member.Id) ? null : member.SeenBy(scope.View, scope.Closed.Contains(member.Id), scope.Contacts.Contains(member.Id));
    }
}
