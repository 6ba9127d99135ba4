using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using ProNet.Hosting.Logging;

namespace ProNet.Hosting.Tests;

/// <summary>Which form lines of the log have.</summary>
public sealed class LoggingTests
{
    [TestCase(null, LineFormatter.FormatterName)]
    [TestCase("json", "json")]
    [TestCase("simple", "simple")]
    public void Console_WritesLinesUnlessAnotherFormIsSet(string? setting, string expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Console:FormatterName", setting)]).Build();
        using var services = new ServiceCollection().AddLogging(logging => logging.AddConfiguration(configuration).AddProNetConsole()).BuildServiceProvider();

        Assert.That(services.GetRequiredService<IOptionsMonitor<ConsoleLoggerOptions>>().CurrentValue.FormatterName, Is.EqualTo(expected));
        Assert.That(services.GetRequiredService<IOptionsMonitor<JsonConsoleFormatterOptions>>().CurrentValue, Has.Property("UseUtcTimestamp").True.And.Property("TimestampFormat").EndsWith("fff'Z'"));
        Assert.That(services.GetServices<ConsoleFormatter>().Select(f => f.Name), Has.Some.EqualTo(expected));
    }
}
