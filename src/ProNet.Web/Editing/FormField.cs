namespace ProNet.Web.Editing;

/// <summary>A field of a form.</summary>
/// <param name="Name">As the form sends it.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Options">What can be chosen: value and label.</param>
/// <param name="Offers">What is offered while typing: <c>skill</c> or <c>place</c>; null for nothing.</param>
internal sealed record FormField(string Name, string Label, FieldKind Kind = FieldKind.Line, IReadOnlyList<(string Value, string Label)>? Options = null, string? Offers = null);
