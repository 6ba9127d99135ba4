using ProNet.Data.Fairness;

namespace ProNet.Application.Fairness;

/// <summary>What somebody said of themselves, or what everybody of a group said.</summary>
/// <param name="Gender">Null: not said, or not asked about.</param>
/// <param name="Age">Null: not said, or not asked about.</param>
public readonly record struct DeclaredGroup(DeclaredGender? Gender, DeclaredAge? Age);
