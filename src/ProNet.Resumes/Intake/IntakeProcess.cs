using System.Diagnostics;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Intake;

/// <summary>
/// Reads files that strangers send in a process of their own, with little memory, little time and nothing of the host's environment, in which passwords may stand. A file
/// that breaks the library that reads it ends that process, and a sentence says so.
/// </summary>
/// <param name="program">What is started.</param>
/// <param name="time">Measures how long it takes.</param>
public sealed class IntakeProcess(IntakeProgram program, TimeProvider time) : IDisposable
{
    /// <summary>Read at the same time by one host; who comes then waits.</summary>
    private const int AtATime = 2;

    /// <summary>Bytes that objects may take.</summary>
    private const long Memory = 400L * 1024 * 1024;

    /// <summary>Bytes of an answer: the longest text, escaped, and its draft.</summary>
    private const int LongestAnswer = 24 * 1024 * 1024;

    /// <summary>What a process of the runtime needs to start, where the system has it set.</summary>
    private static readonly string[] Needed = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "LD_LIBRARY_PATH", "SystemRoot", "TEMP", "TMPDIR"];

    private readonly SemaphoreSlim gate = new(AtATime);

    /// <summary>The longest that anybody waits for one file, beside the wait for a turn.</summary>
    public static TimeSpan Longest { get; } = DocumentLimits.Usual.Time + DocumentLimits.Usual.RecognitionTime + TimeSpan.FromSeconds(10);

    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    public async Task<CvReading> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (content.Length > DocumentLimits.Usual.Bytes)
            return CvReading.Of(DocumentProblem.TooLarge);
        if (content.IsEmpty)
            return CvReading.Of(DocumentProblem.Empty);
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await RunAsync(content, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<CvReading> RunAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var watch = new CancellationTokenSource(Longest, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(watch.Token, cancellationToken);
        using var process = Process.Start(StartInfo())!;
        try
        {
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, end.Token);
            var answer = AnswerAsync(process.StandardOutput.BaseStream, end.Token);
            var given = GiveAsync(process, content, end.Token);
            if (await answer is not { } said)
            {
                process.Kill(entireProcessTree: true);
                return CvReading.Of(DocumentProblem.Damaged);
            }

            await given;
            await complaints;
            var reading = ReadingText.Read(said);
            await process.WaitForExitAsync(end.Token);
            // Without an answer it was ended by the system, or by itself.
            return reading ?? CvReading.Of(process.ExitCode == ExitBySystem.Time ? DocumentProblem.TookTooLong : DocumentProblem.Damaged);
        }
        catch (OperationCanceledException) when (watch.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return CvReading.Of(DocumentProblem.TookTooLong);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(program.FileName, program.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var kept = Needed.Where(start.Environment.ContainsKey).ToDictionary(name => name, name => start.Environment[name], StringComparer.Ordinal);
        start.Environment.Clear();
        foreach (var (name, value) in kept)
            start.Environment[name] = value;
        if (Tesseract.Find() is { } recognizer)
            start.Environment[IntakeProgram.Recognizer] = recognizer;
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory.ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // No sockets and no files beside what it reads; written files have no room.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    /// <summary>A process that died takes nothing more; that it died, its exit says.</summary>
    private static async Task GiveAsync(Process process, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            await input.WriteAsync(content, cancellationToken);
            await input.DisposeAsync();
        }
        catch (IOException)
        {
            // The pipe is broken.
        }
    }

    /// <returns>Null when it is no answer because of its length.</returns>
    private static async Task<byte[]?> AnswerAsync(Stream output, CancellationToken cancellationToken)
    {
        using var answer = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (answer.Length + read > LongestAnswer)
                return null;
            answer.Write(buffer, 0, read);
        }

        return answer.ToArray();
    }

    /// <summary>How a shell and this runtime tell which signal ended a process.</summary>
    private static class ExitBySystem
    {
        /// <summary>128 and SIGXCPU (24), or SIGKILL (9) when that is not enough.</summary>
        public const int Time = 128 + 24;
    }
}
