using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ProNet.Architecture.Tests;

/// <summary>Rules that keep the programs able to start on every system: no build is for one runtime only, and what is native is there for all.</summary>
internal static partial class PortabilityRules
{
    private static readonly string[] BuildFiles = [".csproj", ".props", ".targets", ".pubxml", ".rsp"];

    private static readonly string[] Areas = ["src", "indexer", "tests", "infra", ".github", ".devcontainer"];

    /// <summary>Packages that train models and serve none: a program starts and ranks without their code, and refuses to train in a sentence (ADR 65).</summary>
    public static readonly IReadOnlyList<string> OnlyForTraining = ["LightGBM", "Microsoft.ML", "Microsoft.ML.FastTree"];

    /// <summary>A runtime that stands in a build file makes programs which do not start elsewhere; a script that looks below one finds nothing elsewhere.</summary>
    public static IEnumerable<string> FixedRuntimes(Repository repository) =>
        Files(repository).SelectMany(file => repository.Lines(file)
            .Where(line => BuildFiles.Contains(Path.GetExtension(file)) ? NamesRuntime().IsMatch(line) : LooksBelowRuntime().IsMatch(line))
            .Select(line => $"{file} is for one runtime only: {line.Trim()}"));

    /// <summary>The runtimes that the programs are published for, as the build files list them.</summary>
    public static IReadOnlyList<string> PublishedRuntimes(Repository repository) =>
        [.. XDocument.Load(Path.Combine(repository.Root, "Directory.Build.props")).Descendants("RuntimeIdentifiers").Single().Value.Split(';')];

    /// <summary>Lock files of programs without a runtime that they are published for: such a publish would be refused.</summary>
    public static IEnumerable<string> RuntimesWithoutLock(Repository repository)
    {
        var runtimes = PublishedRuntimes(repository);
        return repository.Projects().Where(p => !p.IsTest).SelectMany(project =>
        {
            var file = Path.Combine(Path.GetDirectoryName(project.File)!, "packages.lock.json");
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var locked = json.RootElement.GetProperty("dependencies").EnumerateObject().Select(target => target.Name).ToHashSet(StringComparer.Ordinal);
            return runtimes.Where(runtime => !locked.Contains($"net10.0/{runtime}")).Select(runtime => $"{project.Name} has no packages locked for {runtime}.").ToList();
        });
    }

    /// <summary>Packages with code for some runtimes that we publish for, and neither code for the others nor any that runs everywhere.</summary>
    /// <param name="dependencies">What a program built for no runtime in particular says of its packages (<c>*.deps.json</c>).</param>
    /// <param name="runtimes">Those it has to start on.</param>
    /// <param name="without">Names of packages that a program starts without.</param>
    public static IEnumerable<string> MissingNativeCode(string dependencies, IReadOnlyList<string> runtimes, params IReadOnlyList<string> without)
    {
        using var json = JsonDocument.Parse(dependencies);
        return [.. json.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .Where(library => library.Value.TryGetProperty("runtimeTargets", out _))
            .Where(library => !without.Contains(library.Name.Split('/')[0]))
            .GroupBy(library => Family(library.Name))
            .SelectMany(family => runtimes.Where(runtime => !family.Any(library => Covers(library.Value, runtime))).Select(runtime => $"{family.Key} has no code for {runtime}."))];
    }

    /// <summary>Some native code comes as a package for each system, called <c>Name.NativeAssets.System</c>: together they are one.</summary>
    private static string Family(string library) => library.Split(".NativeAssets.") is [var name, _] ? name + ".NativeAssets" : library;

    /// <summary>Native code is for one runtime; managed code may be for a family (<c>unix</c>, <c>win</c>) beside that for all.</summary>
    private static bool Covers(JsonElement library, string runtime)
    {
        var assets = library.GetProperty("runtimeTargets").EnumerateObject()
            .Select(asset => (Runtime: asset.Value.GetProperty("rid").GetString(), IsNative: asset.Value.GetProperty("assetType").GetString() == "native"))
            .ToList();
        // Code for "osx" holds that for both of its processors.
        return assets.Any(asset => asset.Runtime == runtime || (asset.Runtime == "osx" && runtime.StartsWith("osx-", StringComparison.Ordinal)))
            || (!assets.Any(asset => asset.IsNative) && library.TryGetProperty("runtime", out var everywhere) && everywhere.EnumerateObject().Any());
    }

    private static IEnumerable<string> Files(Repository repository) =>
        Areas.Select(area => Path.Combine(repository.Root, area)).Where(Directory.Exists)
            .SelectMany(area => Directory.EnumerateFiles(area, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(repository.Root))
            .Select(file => Path.GetRelativePath(repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Where(file => Path.GetExtension(file) is ".sh" or ".cs" or ".yml" or ".yaml" or "" || BuildFiles.Contains(Path.GetExtension(file)));

    [GeneratedRegex("<RuntimeIdentifier[ >]|RuntimeIdentifier=|--runtime|(^| )-r ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamesRuntime();

    [GeneratedRegex(@"[/\\]net\d+\.0[/\\](linux|win|osx|unix)-", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksBelowRuntime();
}
