using ProNet.Domain.Access;

namespace ProNet.Testing.Generators;

/// <summary>A fact, and who may know it.</summary>
public readonly record struct Secret<T>(Audience Audience, T Value);
