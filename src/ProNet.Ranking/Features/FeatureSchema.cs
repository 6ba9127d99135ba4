namespace ProNet.Ranking.Features;

/// <summary>
/// What a model is told of each candidate: named features in their order, and a version that changes whenever the meaning of one does. There is no schema with a
/// forbidden feature: making one fails.
/// </summary>
public sealed class FeatureSchema : IEquatable<FeatureSchema>
{
    private readonly string[] features;

    /// <param name="name">Of the question that is answered by it.</param>
    /// <param name="version">From 1.</param>
    /// <param name="features">Names, in the order of a row's values.</param>
    /// <param name="policy">What is forbidden; left out, the policy of this build.</param>
    /// <exception cref="ForbiddenFeatureException">The policy forbids one.</exception>
    /// <exception cref="ArgumentException">No feature, or one twice.</exception>
    public FeatureSchema(string name, int version, IEnumerable<string> features, FeaturePolicy? policy = null)
    {
        (Name, Version, this.features) = (name, version, [.. features]);
        if (string.IsNullOrWhiteSpace(name) || version < 1)
            throw new ArgumentException("A schema has a name and a version from 1.", nameof(version));
        if (this.features.Length == 0 || this.features.Any(string.IsNullOrWhiteSpace) || this.features.Distinct().Count() != this.features.Length)
            throw new ArgumentException("A schema has features, each with a name of its own.", nameof(features));

        policy ??= FeaturePolicy.Current;
        foreach (var feature in this.features)
        {
            if (policy.Forbids(feature) is { } rule)
                throw new ForbiddenFeatureException(name, feature, rule);
        }
    }

    public string Name { get; }

    public int Version { get; }

    public IReadOnlyList<string> Features => features;

    public int Count => features.Length;

    public int IndexOf(string feature) => Array.IndexOf(features, feature);

    public bool Equals(FeatureSchema? other) =>
        other is not null && Name == other.Name && Version == other.Version && features.AsSpan().SequenceEqual(other.features);

    public override bool Equals(object? obj) => Equals(obj as FeatureSchema);

    public override int GetHashCode() => HashCode.Combine(Name, Version, features.Length);

    public override string ToString() => $"{Name} {Version}";
}
