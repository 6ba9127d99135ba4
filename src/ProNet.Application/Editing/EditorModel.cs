using ProNet.Application.Editing.Parts;
using ProNet.Application.Profiles;

namespace ProNet.Application.Editing;

/// <summary>A profile as its owner edits it.</summary>
/// <param name="Page">As the owner sees the page.</param>
/// <param name="Items">The items of each part.</param>
/// <param name="Doubtful">Ids of positions that probably ended, whose owner is asked.</param>
/// <param name="Advice">What to add, most useful first.</param>
public sealed record EditorModel(
    MemberPageModel Page, IReadOnlyDictionary<ProfilePart, IReadOnlyList<ItemView>> Items, IReadOnlyList<long> Doubtful, IReadOnlyList<ProfilePart> Advice);
