namespace ProNet.Web.Components.Layout;

/// <summary>Light or dark as the person chose; without a choice the device decides.</summary>
internal static class ThemeChoice
{
    public const string Light = "light";
    public const string Dark = "dark";
    public const string AsDevice = "device";

    public static PageChoice Choice { get; } = new("theme", AsDevice, Light, Dark);
}
