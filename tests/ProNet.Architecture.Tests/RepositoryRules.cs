using System.Xml.Linq;

namespace ProNet.Architecture.Tests;

/// <summary>Rules about files: what lies where, how long it may be, and that nothing is declared twice.</summary>
internal static class RepositoryRules
{
    private static readonly string[] TopLevel = ["src", "indexer", "tests", "infra", "ProNet.sln", "README.md", "LICENSE", "global.json"];

    /// <summary>The top level holds the layout and nothing else; dot-files and MSBuild props are allowed.</summary>
    public static IEnumerable<string> StrayTopLevelEntries(Repository repository) =>
        Directory.EnumerateFileSystemEntries(repository.Root)
            .Select(entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.') && !name.StartsWith("Directory.", StringComparison.Ordinal) && !TopLevel.Contains(name)
                && name is not "TestResults")
            .Select(name => $"The top level holds '{name}', which the layout does not name.");

    /// <summary>Past 400 lines (tests: 600) a file wants to be two.</summary>
    public static IEnumerable<string> LongFiles(Repository repository) =>
        repository.SourceFiles(".cs", ".razor", ".js")
            .Select(file => (File: file, Lines: repository.Lines(file).Length, Limit: file.StartsWith("tests", StringComparison.Ordinal) ? 600 : 400))
            .Where(f => f.Lines > f.Limit)
            .Select(f => $"{f.File} has {f.Lines} lines (limit {f.Limit}).");

    /// <summary>Every project folder says what it is for and what it is not for.</summary>
    public static IEnumerable<string> ProjectsWithoutReadme(Repository repository) =>
        repository.Projects()
            .Where(p => !File.Exists(Path.Combine(Path.GetDirectoryName(p.File)!, "README.md")))
            .Select(p => $"{p.Name} has no README.md.");

    /// <summary>Versions live in one place.</summary>
    public static IEnumerable<string> VersionsOutsideTheCentralFile(Repository repository) =>
        repository.Projects()
            .SelectMany(p => p.Xml.Descendants("PackageReference").Where(r => r.Attribute("Version") is not null).Select(r => (p.Name, r)))
            .Select(x => $"{x.Name} states a version of {x.r.Attribute("Include")?.Value}; versions belong into Directory.Packages.props.");

    /// <summary>The central file names only what is used; the labelled groups pin what comes in through others.</summary>
    public static IEnumerable<string> UnusedPackageVersions(Repository repository)
    {
        var used = repository.Projects().SelectMany(p => p.PackageReferences).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in XDocument.Load(Path.Combine(repository.Root, "Directory.Build.props")).Descendants("PackageReference"))
            used.Add(reference.Attribute("Include")!.Value);
        return XDocument.Load(Path.Combine(repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Where(v => v.Parent!.Attribute("Label") is null)
            .Select(v => v.Attribute("Include")!.Value)
            .Where(name => !used.Contains(name))
            .Select(name => $"{name} has a central version and no project that uses it.");
    }

    /// <summary>Tests that end early as passed, or wait for time to go by.</summary>
    public static IEnumerable<string> TestsThatCannotFail(Repository repository)
    {
        string[] marks = ["Assert." + "Pass(", "Assert." + "True(true", "Thread." + "Sleep("];
        return repository.SourceFiles(".cs")
            .Where(file => file.StartsWith("tests", StringComparison.Ordinal))
            .SelectMany(file => repository.Lines(file).Select((line, i) => (file, line, Number: i + 1)))
            .Where(x => marks.Any(mark => x.line.Contains(mark, StringComparison.Ordinal)))
            .Select(x => $"{x.file}:{x.Number} may not test: {x.line.Trim()}");
    }
}
