using System.Runtime.InteropServices;
using ProNet.Indexer;
using ProNet.Resumes.Intake;

// A program that reads one file and knows nothing else: the web host starts it where it is part of this program.
if (args is [IntakeProgram.Verb])
    return await IntakeChild.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);

// The first Ctrl-C (or TERM) stops at the next safe point; a second one ends the process, which loses nothing either.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await CommandLine.RunAsync(args, stop.Token);

void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
