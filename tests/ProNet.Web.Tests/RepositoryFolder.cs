namespace ProNet.Web.Tests;

/// <summary>The folder of the repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ProNet.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
        return folder.FullName;
    }
}
