using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>The program's own switches, written as the configuration keys they stand for, so that one reader serves file, environment and command line.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, string> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["data"] = "ProNet:Data",
        ["urls"] = "ProNet:Urls",
        ["demo"] = "ProNet:Demo",
        ["engine"] = "ProNet:Search:Engine",
    };

    /// <summary>Keys that the framework and a host started by a test pass through; the last is the section itself, which has no value.</summary>
    private static readonly string[] Framework = ["environment", "contentRoot", "applicationName", "ProNet"];

    /// <exception cref="ConfigurationException">An argument that nothing knows, or one without its value.</exception>
    public static string[] ToConfiguration(string[] args)
    {
        var configuration = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var argument = args[i];
            var (name, value) = Split(argument);
            if (value is null && i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
                value = args[++i];
            var key = Key(name) ?? throw new ConfigurationException($"'{argument}' is not an argument of ProNet: use --data DIR, --demo, --urls URL or --engine NAME.");
            value ??= key == Switches["demo"] ? "true" : throw new ConfigurationException($"--{name} needs a value.");
            configuration.Add($"--{key}={value}");
        }

        return [.. configuration];
    }

    private static (string Name, string? Value) Split(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return (argument, null);
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument[2..], null) : (argument[2..equals], argument[(equals + 1)..]);
    }

    private static string? Key(string name) =>
        Switches.TryGetValue(name, out var key) ? key
        : name.Contains(':', StringComparison.Ordinal) || Framework.Contains(name, StringComparer.OrdinalIgnoreCase) ? name
        : null;
}
