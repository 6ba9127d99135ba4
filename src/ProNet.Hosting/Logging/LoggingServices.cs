using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace ProNet.Hosting.Logging;

/// <summary>How the hosts write their log: to the console, a line for each thing. Whoever runs them may choose another form by <c>Logging:Console:FormatterName</c>.</summary>
public static class LoggingServices
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static ILoggingBuilder AddProNetConsole(this ILoggingBuilder logging)
    {
        ArgumentNullException.ThrowIfNull(logging);
        logging.Services.TryAddSingleton(TimeProvider.System);
        // Settings are read after this, and so win.
        logging.Services.AddOptions<ConsoleLoggerOptions>().Configure(console => console.FormatterName ??= LineFormatter.FormatterName);
        logging.Services.AddOptions<JsonConsoleFormatterOptions>().Configure(json => (json.TimestampFormat, json.UseUtcTimestamp) = (json.TimestampFormat ?? Time, true));
        logging.AddConsole();
        logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        return logging;
    }
}
