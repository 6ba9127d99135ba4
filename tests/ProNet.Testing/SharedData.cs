namespace ProNet.Testing;

/// <summary>
/// Real third-party data beside the repository, never part of it: the folder <c>shared/data</c> in a folder above the tests, or the one
/// that the environment variable PRONET_SHARED_DATA names.
/// </summary>
public static class SharedData
{
    /// <summary>Reason for a test to end as skipped.</summary>
    public const string Missing = "The shared data are not on this machine.";

    private static readonly string? Root = FindRoot();

    /// <summary>Full path of a file or folder of the data, or null where it is missing.</summary>
    public static string? Find(params string[] parts)
    {
        if (Root is null)
            return null;
        var path = Path.Combine([Root, .. parts]);
        return Path.Exists(path) ? path : null;
    }

    /// <summary>Full path of something in a folder beside the data, such as a server's script, or null where it is missing.</summary>
    public static string? FindBeside(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, "shared", .. parts]);
            if (Path.Exists(path))
                return path;
        }

        return null;
    }

    private static string? FindRoot() => Environment.GetEnvironmentVariable("PRONET_SHARED_DATA") is { Length: > 0 } named
        ? Directory.Exists(named) ? named : null
        : FindBeside("data");
}
