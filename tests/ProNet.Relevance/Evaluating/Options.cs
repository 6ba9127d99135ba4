using System.Globalization;

namespace ProNet.Relevance.Evaluating;

/// <summary>Options of a command, each <c>--name value…</c>.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, List<string>> values = [];

    /// <param name="args">What follows the command.</param>
    /// <param name="known">Names that it has.</param>
    /// <param name="usage">Said where something else is given.</param>
    /// <exception cref="UsageException">Something else is given.</exception>
    public Options(IEnumerable<string> args, string[] known, string usage)
    {
        List<string>? current = null;
        foreach (var arg in args)
        {
            if (arg.StartsWith("--", StringComparison.Ordinal))
            {
                if (!known.Contains(arg))
                    throw new UsageException($"There is no option {arg}. {usage}");
                values[arg] = current = values.GetValueOrDefault(arg) ?? [];
            }
            else
            {
                (current ?? throw new UsageException(usage)).Add(arg);
            }
        }

        Usage = usage;
    }

    public string Usage { get; }

    /// <summary>Files that are there.</summary>
    public IReadOnlyList<string> Files(string name, bool required = false)
    {
        var files = values.GetValueOrDefault(name) ?? [];
        if (required && files.Count == 0)
            throw new UsageException($"{name} is missing. {Usage}");
        return files.Find(file => !File.Exists(file)) is { } none ? throw new UsageException($"There is no file {none}.") : files;
    }

    public string Text(string name, string? otherwise = null) => values.GetValueOrDefault(name) switch
    {
        [var value] => value,
        null when otherwise is not null => otherwise,
        _ => throw new UsageException($"{name} takes one value. {Usage}"),
    };

    public int Int(string name, int otherwise) => !values.ContainsKey(name) ? otherwise
        : int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value
        : throw new UsageException($"{name} takes a whole number from 1. {Usage}");

    /// <summary>A value out of a few.</summary>
    public T Choice<T>(string name, params (string Word, T Value)[] choices)
    {
        var word = Text(name, choices[0].Word);
        foreach (var choice in choices)
        {
            if (choice.Word == word)
                return choice.Value;
        }

        throw new UsageException($"{name} takes one of {string.Join(", ", choices.Select(c => c.Word))}. {Usage}");
    }
}
