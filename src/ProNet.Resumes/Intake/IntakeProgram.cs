using System.Reflection;
using System.Runtime.InteropServices;

namespace ProNet.Resumes.Intake;

/// <summary>How the program that reads files is started: the same one that runs, with a word that nobody else says.</summary>
/// <param name="FileName">Of the program.</param>
/// <param name="Arguments">What it is told.</param>
public sealed record IntakeProgram(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>The only argument of a process that reads one file from its input and tells what it says.</summary>
    public const string Verb = "read-cv";

    /// <summary>Environment variable with the path of the program that recognises text in pictures.</summary>
    public const string Recognizer = "PRONET_RECOGNIZER";

    /// <param name="host">A program that understands the word, as it was built.</param>
    public static IntakeProgram Of(Assembly host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var own = Environment.ProcessPath ?? "";
        // One file, or a program of its own: the very one that runs.
        if (host.Location.Length == 0 || (Assembly.GetEntryAssembly() == host && !IsMuxer(own)))
            return new IntakeProgram(own, [Verb]);
        var beside = Path.ChangeExtension(host.Location, OperatingSystem.IsWindows() ? "exe" : null);
        return File.Exists(beside) ? new IntakeProgram(beside, [Verb]) : new IntakeProgram(IsMuxer(own) ? own : Muxer(), ["exec", host.Location, Verb]);
    }

    private static bool IsMuxer(string path) => Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);

    private static string Muxer() => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
