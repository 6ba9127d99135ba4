namespace ProNet.Ranking.Features;

/// <summary>A schema names a feature that no model may be told.</summary>
public sealed class ForbiddenFeatureException(string schema, string feature, string rule)
    : Exception($"The schema '{schema}' has the feature '{feature}', which the policy forbids by its rule '{rule}'.")
{
    public string Feature { get; } = feature;
}
