using Microsoft.Extensions.Configuration;
using ProNet.Hosting.Configuration;

namespace ProNet.Indexer.Hosting;

/// <summary>What the program is told from outside: file, then environment (<c>PRONET__…</c>), then command line.</summary>
internal static class ProgramConfiguration
{
    /// <summary>Reads what every command needs; the commands read the rest of their arguments themselves.</summary>
    /// <exception cref="WrongUsageException"><c>--data</c> has no value.</exception>
    /// <exception cref="ConfigurationException">A value cannot be used, or a key is unknown.</exception>
    public static ProNetOptions Read(string[] args, IConfiguration environment)
    {
        var given = new Dictionary<string, string?>();
        if (Value(args, "--data") is { } folder)
            given["ProNet:Data"] = folder;
        return OptionsReader.Read(new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddConfiguration(environment)
            .AddInMemoryCollection(given)
            .Build());
    }

    private static string? Value(string[] args, string name)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == name)
                return i + 1 < args.Length ? args[i + 1] : throw new WrongUsageException($"{name} needs a folder.");
            if (args[i].StartsWith(name + "=", StringComparison.Ordinal))
                return args[i][(name.Length + 1)..];
        }

        return null;
    }
}
