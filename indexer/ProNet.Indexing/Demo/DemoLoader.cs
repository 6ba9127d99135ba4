namespace ProNet.Indexing.Demo;

internal static class DemoLoader
{
    public const string Source = "demo";
}
