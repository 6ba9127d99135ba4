namespace ProNet.Web.Components.Layout;

/// <summary>How much room each hit of a list has.</summary>
internal static class DensityChoice
{
    public const string Comfortable = "comfortable";
    public const string Compact = "compact";

    public static PageChoice Choice { get; } = new("density", Comfortable, Compact);
}
