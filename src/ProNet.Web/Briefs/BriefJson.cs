namespace ProNet.Web.Briefs;

/// <summary>What a posting asks for, and the search for people that it makes.</summary>
/// <param name="Title">Empty where there is none.</param>
/// <param name="Text">Plain text that was read; offsets are of it, in UTF-16 units.</param>
/// <param name="Shortened">Whether some of the text was left out.</param>
/// <param name="Items">Criteria.</param>
/// <param name="Unused">Passages that gave no criterion.</param>
/// <param name="Url">Address of the page with the people; null where the text gives no criterion.</param>
/// <param name="Api">Address of the same search for programs; null where there is none.</param>
/// <param name="Total">How many people it finds; null where there is none.</param>
internal sealed record BriefJson(string Title, string Text, bool Shortened, IReadOnlyList<BriefItemJson> Items, IReadOnlyList<BriefPassageJson> Unused, string? Url, string? Api, long? Total);

/// <param name="Start">Where it begins in the text of the answer.</param>
/// <param name="Length">How long it is.</param>
internal sealed record BriefPassageJson(int Start, int Length);
