using System.Xml.Linq;

namespace ProNet.Architecture.Tests;

/// <summary>A checkout as the rules see it: its project files, source files and top-level entries. Rules take it as input, so that each can be
/// shown a seeded violation as well as the real thing.</summary>
internal sealed class Repository(string root)
{
    public static Repository Current { get; } = new(FindRoot());

    public string Root { get; } = root;

    public IEnumerable<Project> Projects() =>
        new[] { "src", "indexer", "tests" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(file => new Project(Path.GetFileNameWithoutExtension(file), file, XDocument.Load(file)));

    public IEnumerable<string> SourceFiles(params string[] extensions) =>
        new[] { "src", "indexer", "tests" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Migrations"))
            .Order(StringComparer.Ordinal);

    public string[] Lines(string relativePath) => File.ReadAllLines(Path.Combine(Root, relativePath));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ProNet.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("ProNet.sln was not found above the test directory.");
    }
}
