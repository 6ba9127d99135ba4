using System.Runtime.InteropServices;

namespace ProNet.Resumes.Intake;

/// <summary>
/// Limits that the system keeps a process to, whatever runs in it (POSIX <c>setrlimit</c>): time of the processor, size of written files, and a picture of the
/// memory when it dies. Memory is limited by the runtime, which the starter tells how much there is. Elsewhere the starter's watch is all there is.
/// </summary>
internal static partial class ProcessLimits
{
    private const int Cpu = 0;
    private const int FileSize = 1;
    private const int Core = 4;

    /// <param name="seconds">Of the processor; then the system ends the process.</param>
    public static void Set(int seconds)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return;
        Set(Cpu, (nuint)seconds);
        Set(FileSize, 0);
        Set(Core, 0);
    }

    private static void Set(int resource, nuint most)
    {
        var limit = new Limit { Soft = most, Hard = most };
        if (SetLimit(resource, in limit) != 0)
            throw new InvalidOperationException($"The system refused the limit {resource}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public nuint Soft;
        public nuint Hard;
    }
}
