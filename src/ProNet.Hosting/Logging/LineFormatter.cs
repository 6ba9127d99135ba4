using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace ProNet.Hosting.Logging;

/// <summary>
/// One line for each thing that is logged, begun with its time in UTC. What somebody sent, and is logged, stays within its line: no line break, no sign that
/// moves the cursor or turns the direction of writing. Lines of an exception are indented, so that none looks like a line of the log.
/// </summary>
public sealed class LineFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>What it is called in settings (<c>Logging:Console:FormatterName</c>); the platform's <c>json</c> is for programs.</summary>
    public const string FormatterName = "line";

    private const string Indent = "    ";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        ArgumentNullException.ThrowIfNull(textWriter);
        var text = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.Write(time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture));
        textWriter.Write(Level(logEntry.LogLevel));
        textWriter.Write(' ');
        textWriter.Write(logEntry.Category);
        textWriter.Write(": ");
        textWriter.Write(OfOneLine(text));
        textWriter.Write('\n');
        foreach (var line in (logEntry.Exception?.ToString() ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            textWriter.Write(Indent);
            textWriter.Write(OfOneLine(line.TrimEnd('\r')));
            textWriter.Write('\n');
        }
    }

    private static string OfOneLine(string text) => string.Create(text.Length, text, static (signs, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            signs[i] = IsShownAsItIs(from[i]) ? from[i] : ' ';
    });

    private static bool IsShownAsItIs(char sign) => char.GetUnicodeCategory(sign)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "error",
        _ => "fatal",
    };
}
