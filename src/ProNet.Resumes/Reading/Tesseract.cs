using System.Diagnostics;
using System.Text;

namespace ProNet.Resumes.Reading;

/// <summary>
/// Optical character recognition by the program <c>tesseract</c>, where it is installed. Picture and text go through pipes: it inherits that it may write no file and how
/// much time of the processor it has. What it makes of a broken picture is no text.
/// </summary>
/// <param name="program">Path of the program.</param>
public sealed class Tesseract(string program) : IPageRecognizer
{
    /// <summary>Characters of a page; one that is full has about five thousand.</summary>
    private const int MostCharacters = 50_000;

    /// <summary>In this order, those that are installed.</summary>
    private static readonly string[] Wanted = ["fra", "eng"];

    private readonly Lazy<string> languages = new(() => string.Join('+', Wanted.Intersect(Installed(program), StringComparer.Ordinal)));

    /// <returns>Where the program is; null when it is not installed.</returns>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract"))
        .FirstOrDefault(File.Exists);

    public string Recognize(ReadOnlyMemory<byte> image, TimeSpan time, CancellationToken cancellationToken) =>
        languages.Value.Length == 0 ? "" : Run(program, ["stdin", "stdout", "-l", languages.Value], image, time, cancellationToken);

    private static string[] Installed(string program) =>
        Run(program, ["--list-langs"], default, TimeSpan.FromSeconds(5), CancellationToken.None).Split('\n', StringSplitOptions.TrimEntries);

    /// <returns>What it says; nothing when it does not end in time.</returns>
    private static string Run(string program, string[] arguments, ReadOnlyMemory<byte> input, TimeSpan time, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Several threads would take as many times what one is given.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var watch = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        watch.CancelAfter(time);
        using var process = Process.Start(start)!;
        using (watch.Token.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var giving = new Thread(() => Give(process, input));
            giving.Start();
            var text = new char[MostCharacters];
            var length = process.StandardOutput.ReadBlock(text);
            if (length == text.Length)
                process.Kill(entireProcessTree: true);
            giving.Join();
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            return watch.IsCancellationRequested ? "" : new string(text, 0, length);
        }
    }

    /// <summary>One that has ended takes nothing more; that it has, its end says.</summary>
    private static void Give(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input.Span);
        }
        catch (IOException)
        {
            // The pipe is broken.
        }
    }
}
