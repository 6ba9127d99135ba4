namespace ProNet.Application.Editing.Parts;

/// <param name="Field">Name of the field.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record FieldProblem(string Field, EditProblem Problem);
