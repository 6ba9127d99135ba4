using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using ProNet.Indexer;
using ProNet.Resumes.Intake;
using Spectre.Console;

// A program that reads one file and knows nothing else: the web host starts it where it is part of this program.
if (args is [IntakeProgram.Verb])
    return await IntakeChild.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);

// The first Ctrl-C (or TERM) stops at the next safe point; a second one ends the process, which loses nothing either.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
return await CommandLine.RunAsync(args, environment, AnsiConsole.Console, Console.Error, stop.Token);

void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
