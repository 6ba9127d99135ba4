using System.Reflection;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Serve;

/// <summary><c>serve</c>: the web host, as if its own program had been started.</summary>
internal sealed class ServeCommand : Command<ServeSettings>
{
    /// <summary>By name, because a program is no library: nothing of it is public.</summary>
    public override int Execute(CommandContext context, ServeSettings settings, CancellationToken cancellationToken) =>
        AppDomain.CurrentDomain.ExecuteAssemblyByName(new AssemblyName("ProNet.Web"), settings.ToArguments());
}
