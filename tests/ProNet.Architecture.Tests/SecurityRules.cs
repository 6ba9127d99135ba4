using System.Globalization;
using System.Text.RegularExpressions;

namespace ProNet.Architecture.Tests;

/// <summary>Rules about the table of security requirements: what it names is there, and its numbers are those of its rows.</summary>
internal static partial class SecurityRules
{
    public const string Table = "infra/security.md";

    private const string Met = "met";

    private static readonly string[] States = [Met, "not applicable", "open"];

    /// <summary>Tests and files that are named and not there, and what is called met without naming any.</summary>
    public static IEnumerable<string> MissingEvidence(Repository repository)
    {
        var tests = repository.SourceFiles(".cs").Where(file => file.StartsWith("tests", StringComparison.Ordinal)).Select(file => string.Join('\n', repository.Lines(file))).ToList();
        foreach (var row in Rows(repository))
        {
            var names = Named().Matches(row.Shown).Select(match => match.Groups["name"].Value).ToList();
            if (row.State == Met && names.Count == 0)
                yield return $"{row.Requirements} is met and names nothing that shows it.";
            foreach (var name in names.Where(name => !Path.Exists(Path.Combine(repository.Root, name)) && !tests.Exists(text => HoldsTest(text, name))))
                yield return $"{row.Requirements} names {name}, which is neither a test nor a file.";
        }
    }

    /// <summary>Requirements that stand twice, states that are none, and numbers at the head that are not those of the rows.</summary>
    public static IEnumerable<string> WrongNumbers(Repository repository)
    {
        var all = Requirements(repository);
        foreach (var twice in all.GroupBy(r => r.Id).Where(group => group.Count() > 1))
            yield return $"{twice.Key} stands {twice.Count()} times.";
        foreach (var other in all.Where(r => !States.Contains(r.State)))
            yield return $"{other.Id} is '{other.State}', which is no state.";
        var lines = repository.Lines(Table);
        foreach (var state in States.Append("all"))
        {
            var counted = all.Where(r => state == "all" || r.State == state).ToList();
            var line = FormattableString.Invariant($"| {state} | {counted.Count(r => r.Level == 1)} | {counted.Count(r => r.Level == 2)} | {counted.Count} |");
            if (!lines.Contains(line))
                yield return $"The head does not say what is counted: {line}";
        }
    }

    /// <summary>The requirements of the table, ranges taken apart.</summary>
    public static IReadOnlyList<(string Id, int Level, string State)> Requirements(Repository repository) =>
        [.. Rows(repository).SelectMany(row => row.Requirements.Split(", ").SelectMany(Range).Select(id => (id, row.Level, row.State)))];

    /// <summary>From 1.2.6–1.2.8: 1.2.6, 1.2.7, 1.2.8.</summary>
    private static IEnumerable<string> Range(string text)
    {
        var ends = text.Split('–');
        var (section, first, last) = (ends[0][..(ends[0].LastIndexOf('.') + 1)], Last(ends[0]), Last(ends[^1]));
        return Enumerable.Range(first, last - first + 1).Select(n => FormattableString.Invariant($"{section}{n}"));

        static int Last(string id) => int.Parse(id[(id.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);
    }

    private static IEnumerable<(string Requirements, int Level, string State, string Shown)> Rows(Repository repository) =>
        repository.Lines(Table).Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["ids"].Value, int.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture), match.Groups["state"].Value, match.Groups["shown"].Value));

    /// <summary>A class of tests, or one of its tests.</summary>
    private static bool HoldsTest(string text, string name)
    {
        var parts = name.Split('.');
        return text.Contains("[Test", StringComparison.Ordinal)
            && text.Contains($"class {parts[0]}", StringComparison.Ordinal)
            && Holds($@"\bclass {Regex.Escape(parts[0])}\b")
            && (parts.Length == 1 || (parts.Length == 2 && Holds($@"\bpublic [^\n]*\b{Regex.Escape(parts[1])}\(")));

        bool Holds(string pattern) => Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking);
    }

    [GeneratedRegex(@"^\| (?<ids>\d[^|]*) \| (?<level>\d) \| [^|]* \| (?<state>[^|]*) \| (?<shown>.*) \|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
