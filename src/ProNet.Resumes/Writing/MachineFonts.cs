namespace ProNet.Resumes.Writing;

/// <summary>Files of fonts that this machine has. None comes with the program.</summary>
public static class MachineFonts
{
    /// <summary>In no order.</summary>
    /// <param name="pattern">Names looked for: <c>*.ttf</c>.</param>
    public static IEnumerable<string> Files(string pattern) => Folders().Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive }));

    private static IEnumerable<string> Folders() => OperatingSystem.IsWindows()
        ? [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)]
        : ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];
}
