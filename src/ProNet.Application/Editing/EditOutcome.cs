using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>What became of an edit.</summary>
/// <param name="State">What.</param>
/// <param name="Problems">What is wrong with what was typed.</param>
/// <param name="Now">The item as it is now, where it changed since the form was filled.</param>
/// <param name="Key">Of the item that was saved.</param>
public sealed record EditOutcome(EditState State, IReadOnlyList<FieldProblem> Problems, ItemView? Now = null, string Key = "")
{
    public static EditOutcome Of(EditState state) => new(state, []);
}
