namespace ProNet.Hosting.Configuration;

/// <summary>The one folder that holds everything.</summary>
internal static class DataFolder
{
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
