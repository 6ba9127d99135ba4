namespace ProNet.Data.Sqlite;

/// <summary>Keeps what is stored from other users of the machine: profiles are nobody's business but the program's.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Creates the folder for the owner alone, unless it is there.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Makes the database the owner's alone before anything is in it; SQLite gives its log the same rights. What is there already is closed to others.</summary>
    public static void Protect(string folder, string databaseFile)
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(folder, databaseFile);
        try
        {
            if (!File.Exists(path))
            {
                using var file = new FileStream(
                    path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
                return;
            }

            foreach (var name in new[] { folder, path, path + "-wal", path + "-shm" }.Where(Path.Exists))
                File.SetUnixFileMode(name, File.GetUnixFileMode(name) & ~Others);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not ours to change, as on a volume that a cluster mounts; whether the store can be used is told by using it.
        }
    }
}
