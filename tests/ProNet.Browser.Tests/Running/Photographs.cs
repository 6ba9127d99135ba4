namespace ProNet.Browser.Tests.Running;

/// <summary>Pictures of pages for people to look at, taken when PRONET_PHOTOGRAPHS is 1.</summary>
internal static class Photographs
{
    public static bool AreAskedFor => Environment.GetEnvironmentVariable("PRONET_PHOTOGRAPHS") == "1";

    public static string File(string name) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", "screens")).FullName, name + ".png");
}
