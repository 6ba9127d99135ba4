using ProNet.Application.Editing.Parts;

namespace ProNet.Web.Editing;

/// <summary>Addresses of editing one's own profile.</summary>
internal static class EditorUrls
{
    public const string Profile = "/me/profile";
    public const string History = "/me/profile/history";
    public const string Remove = "/me/profile/remove";
    public const string Still = "/me/profile/still";
    public const string Photo = "/me/profile/photo";
    public const string Suggest = "/me/profile/suggest";

    /// <summary>The page with the form of an item open; without a key of a new one.</summary>
    public static string Edit(ProfilePart part, string key = ItemKeys.New) => $"{Profile}?part={part}&key={Uri.EscapeDataString(key)}#{Anchor(part)}";

    /// <summary>The page after something was done, at the part that it was done to.</summary>
    public static string Done(string what, ProfilePart part) => $"{Profile}?done={what}#{Anchor(part)}";

    public static string Anchor(ProfilePart part) => part.ToString().ToLowerInvariant();
}
