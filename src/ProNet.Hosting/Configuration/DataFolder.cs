namespace ProNet.Hosting.Configuration;

/// <summary>The one folder that holds everything.</summary>
internal static class DataFolder
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder of the keys, for the host's own user alone, whatever the store is: whoever reads them may write forms and open second factors.</summary>
    public static DirectoryInfo OpenKeys(string folder)
    {
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(folder);
        var made = Directory.CreateDirectory(folder, Own);
        try
        {
            if (made.UnixFileMode != Own)
                made.UnixFileMode = Own;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another user's folder that was opened to this one, or a disk without modes: whoever made it decides.
        }

        return made;
    }

    /// <summary>Makes the folder where it is missing, and tries to write to it.</summary>
    /// <param name="value">As written; <c>~/</c> is the home folder, blank the default.</param>
    /// <returns>The whole path.</returns>
    /// <exception cref="ConfigurationException">It cannot be written to.</exception>
    public static string Open(string? value)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = string.IsNullOrWhiteSpace(value)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "pronet")
            : value.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(home, value[2..]) : value;
        try
        {
            folder = Path.GetFullPath(folder);
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".write-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException($"ProNet:Data (--data) is '{folder}', which cannot be used as a folder to write to: {e.Message}");
        }
    }
}
