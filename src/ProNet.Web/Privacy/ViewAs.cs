using ProNet.Application.Access;
using ProNet.Components;

namespace ProNet.Web.Privacy;

/// <summary>One's own page as others see it: the real page, read as one of them reads it.</summary>
internal static class ViewAs
{
    public const string Visitor = "visitor";
    public const string Member = "member";
    public const string Recruiter = "recruiter";

    /// <summary>No member and no organisation has it.</summary>
    private const long Nobody = 0;

    public static string Address(string handle, string who) => $"{Urls.Member(handle)}?as={who}";

    /// <returns>Null when the word names nobody.</returns>
    public static Viewer? Viewer(string? who) => who switch
    {
        Visitor => Application.Access.Viewer.Visitor,
        Member => Application.Access.Viewer.Member(Nobody),
        Recruiter => Application.Access.Viewer.Recruiter(Nobody, Nobody),
        _ => null,
    };
}
