using ProNet.Hosting.Configuration;
using ProNet.Relevance;

try
{
    return await RelevanceRun.RunAsync(args);
}
catch (Exception e) when (e is UsageException or ConfigurationException or IOException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
