namespace ProNet.Domain.Facts;

/// <param name="Fact">What is said.</param>
/// <param name="Value">What it is; see <see cref="Facts.Fact"/> for its form. Never empty.</param>
public readonly record struct FactValue(Fact Fact, string Value);
