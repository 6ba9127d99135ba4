using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ProNet.Benchmarks.Measuring;

/// <summary>What a number was measured on, printed before it.</summary>
internal static class Machine
{
    public static void Print(string what)
    {
        Console.WriteLine(what);
        Console.WriteLine($"commit {Commit()} · {DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime):O} · {Processor()} · {Environment.ProcessorCount} cores · "
            + $"{RuntimeInformation.FrameworkDescription} · {RuntimeInformation.OSDescription}");
    }

    public static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Commit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "rev-parse --short HEAD") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
            return git?.StandardOutput.ReadToEnd().Trim() is { Length: > 0 } commit ? commit : "unknown";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
