using ProNet.Domain.Access;

namespace ProNet.Domain.Facts;

/// <param name="Fact">What changed.</param>
/// <param name="Before">What it was; null when it was not there, as with a skill that is added.</param>
/// <param name="After">What it is now; null when it is there no more.</param>
/// <param name="Audience">Who may be told: the narrower of who could see it before and who can now.</param>
public readonly record struct FactChange(Fact Fact, string? Before, string? After, Audience Audience = Audience.Everyone);
