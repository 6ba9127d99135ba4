using ProNet.Application;
using ProNet.Application.Profiles;
using ProNet.Components.Language;
using ProNet.Domain.Careers;

namespace ProNet.Components.Badges;

/// <summary>What a badge or a signature says of a person.</summary>
/// <param name="Name">As the profile writes it.</param>
/// <param name="Headline">The headline, or else the present occupation; may be empty.</param>
/// <param name="Facts">The present organisation and the place; may be empty.</param>
/// <param name="Page">The public page.</param>
/// <param name="PhotoKey">Digest of the photo; empty when there is none.</param>
public sealed record BadgeContent(string Name, string Headline, string Facts, Uri Page, string PhotoKey)
{
    /// <param name="seen">The profile as a visitor reads it: nothing else may come here.</param>
    /// <param name="site">Address of the site, with a slash at its end.</param>
    /// <param name="words">Language of the place.</param>
    public static BadgeContent Of(MemberPageModel seen, Uri site, Wording words)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(words);
        var member = seen.Member;
        var present = member.Positions.FirstOrDefault(p => p.Current != CurrentState.Ended && (p.Title.Length > 0 || p.OrganisationName.Length > 0));
        var name = Clean(member.Name.Display);
        return new BadgeContent(
            name.Length > 0 ? name : member.Handle,
            Clean(member.Headline.Length > 0 ? member.Headline : present?.Title ?? ""),
            string.Join(" · ", new[] { Clean(present?.OrganisationName ?? ""), Clean(seen.Place?.Label(words.Language) ?? "") }.Where(t => t.Length > 0)),
            new Uri(site, Urls.Member(member.Handle)),
            member.PhotoKey);
    }

    /// <summary>In one line, and without what no document may hold.</summary>
    private static string Clean(string text) => string.Join(' ', ShownText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
