using ProNet.Ranking.Features;

namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Tells a model what no model may be told, on purpose; <see cref="FeatureTests"/> must find it without it ever being made.</summary>
public static class SeededSchemas
{
    public static FeatureSchema Popular() => new("candidate", 1, ["bm25-titles", "profile-views"]);
}
