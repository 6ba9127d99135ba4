using Microsoft.Extensions.Configuration;
using ProNet.Indexing.Hosting;

namespace ProNet.Indexer.Hosting;

/// <summary>What the program is told from outside: file, then environment (<c>PRONET__…</c>), then command line.</summary>
internal sealed record HostOptions(string DataFolder, IndexingOptions Indexing, bool Verbose)
{
    public string IndexFolder => Path.Combine(DataFolder, "index");

    /// <exception cref="WrongUsageException">A value cannot be used.</exception>
    public static HostOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        var (indexing, problem) = IndexingOptions.Read(configuration);
        if (problem is not null)
            throw new WrongUsageException(problem);
        return new HostOptions(Folder(Value(args, "--data") ?? configuration["ProNet:Data"]), indexing, args.Contains("--verbose"));
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

    private static string Folder(string? value)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = string.IsNullOrWhiteSpace(value)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "pronet")
            : value.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(home, value[2..]) : value;
        try
        {
            return Directory.CreateDirectory(Path.GetFullPath(folder)).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WrongUsageException($"The data folder (--data or ProNet:Data) is '{folder}', which cannot be used as a folder to write to: {e.Message}");
        }
    }
}
