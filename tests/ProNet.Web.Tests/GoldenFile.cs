using System.Runtime.CompilerServices;
using System.Text;

namespace ProNet.Web.Tests;

/// <summary>
/// Compares a text with the one that was looked at and approved, kept beside the test in <c>Golden/</c>. With <c>PRONET_ACCEPT_GOLDEN=1</c> the file
/// is written instead and the test says so by being inconclusive: an accepted text is read in the diff, never taken on trust.
/// </summary>
internal static class GoldenFile
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Folder(test), name);
        if (Environment.GetEnvironmentVariable("PRONET_ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(actual));
            Assert.Inconclusive($"{path} was written. Read it before you commit it.");
        }

        Assert.That(File.Exists(path), Is.True, $"{path} is missing; PRONET_ACCEPT_GOLDEN=1 writes it.");
        Assert.That(actual, Is.EqualTo(Encoding.UTF8.GetString(File.ReadAllBytes(path))), $"Differs from {path}.");
    }

    /// <summary>The path that the compiler saw may be mapped; only what stands below the repository counts.</summary>
    private static string Folder(string test)
    {
        var below = test.Replace('\\', '/');
        below = below[below.LastIndexOf("/tests/", StringComparison.Ordinal)..].TrimStart('/');
        return Path.Combine(RepositoryFolder.Path, Path.GetDirectoryName(below)!, "Golden");
    }
}
