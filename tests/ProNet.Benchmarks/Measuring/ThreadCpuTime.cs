using System.Runtime.InteropServices;

namespace ProNet.Benchmarks.Measuring;

/// <summary>CPU time of the calling thread (POSIX clock_gettime, CLOCK_THREAD_CPUTIME_ID): what a shared, noisy machine cannot distort.</summary>
internal static partial class ThreadCpuTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Now() =>
        ReadClock(ThreadClock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100) : TimeSpan.Zero;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
