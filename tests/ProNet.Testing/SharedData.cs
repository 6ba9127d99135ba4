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

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("PRONET_SHARED_DATA") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
                return data;
        }

        return null;
    }
}
