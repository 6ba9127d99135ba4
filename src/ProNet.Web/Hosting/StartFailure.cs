using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Hosting;

/// <summary>Why the host did not start, for the person who started it.</summary>
/// <param name="Sentence">What is wrong, and where it can be put right.</param>
/// <param name="ExitCode">2: the configuration; 3: the address to listen on; 4: the store, its folder or its server.</param>
internal sealed record StartFailure(string Sentence, int ExitCode)
{
    /// <summary>The framework's own report of a failed start is a stack trace; ours replaces it.</summary>
    private const string FrameworkReport = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Null for what only a stack trace explains.</summary>
    public static StartFailure? Of(Exception exception) => exception switch
    {
        ConfigurationException => new(exception.Message, 2),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        IOException { InnerException: AddressInUseException } => Address("names an address that another program is using: choose another with --urls."),
        SocketException or IOException { InnerException: SocketException } => Address($"names an address that cannot be listened on: {Cause(exception)}"),
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } => Address($"cannot be listened on: {Cause(exception)}"),
        DbException or DbUpdateException or TimeoutException => new($"The store cannot be used: {Cause(exception)}", 4),
        IOException or UnauthorizedAccessException => new($"The data folder cannot be used: {Cause(exception)}", 4),
        InvalidOperationException { InnerException: { } inner } => Of(inner),
        _ => null,
    };

    /// <summary>Leaves the report of a failed start to <see cref="Of"/>, and checks what would fail before anybody could report it.</summary>
    /// <exception cref="ConfigurationException">A level of logging is none.</exception>
    public static void TellInASentence(WebApplicationBuilder builder)
    {
        RefuseUnknownLevels(builder.Configuration.GetSection("Logging"));
        var started = false;
        builder.Services.AddHostedService(services =>
        {
            var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
            lifetime.ApplicationStarted.Register(() => started = true);
            return new Nothing();
        });
        builder.Logging.AddFilter(FrameworkReport, level => started && level >= LogLevel.Information);
    }

    private static void RefuseUnknownLevels(IConfigurationSection logging)
    {
        foreach (var (key, value) in logging.AsEnumerable())
        {
            if (value is not null && key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase) && !(Enum.TryParse<LogLevel>(value, ignoreCase: true, out var level) && Enum.IsDefined(level)))
                throw new ConfigurationException($"{key} is '{value}'; it must be {string.Join(", ", Enum.GetNames<LogLevel>())}.");
        }
    }

    private static StartFailure Address(string sentence) => new("ProNet:Urls " + sentence, 3);

    /// <summary>The innermost words, in one line.</summary>
    private static string Cause(Exception exception) => exception.GetBaseException().Message.ReplaceLineEndings(" ");

    private sealed class Nothing : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
