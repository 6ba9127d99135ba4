using System.Diagnostics;
using System.Globalization;

namespace ProNet.Benchmarks.Measuring;

/// <summary>Times of one kind of work, wall and thread-CPU, in milliseconds.</summary>
internal sealed class Measurement(string name)
{
    private readonly List<double> wall = [];
    private readonly List<double> cpu = [];

    /// <summary>Runs and times one piece of work that stays on this thread.</summary>
    public void Time(Action work)
    {
        var cpuBefore = ThreadCpuTime.Now();
        var started = Stopwatch.GetTimestamp();
        work();
        Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds, (ThreadCpuTime.Now() - cpuBefore).TotalMilliseconds);
    }

    public void Add(double wallMs, double cpuMs)
    {
        wall.Add(wallMs);
        cpu.Add(cpuMs);
    }

    public void Merge(Measurement other)
    {
        wall.AddRange(other.wall);
        cpu.AddRange(other.cpu);
    }

    public static string Header => $"{"",-26}{"runs",6}{"wall p50",10}{"p95",9}{"p99",9}{"mean",9}{"cpu p50",10}{"p95",9}{"mean",9}   ms";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-26}{wall.Count,6}{At(wall, .5),10:0.000}{At(wall, .95),9:0.000}{At(wall, .99),9:0.000}{Mean(wall),9:0.000}{At(cpu, .5),10:0.000}{At(cpu, .95),9:0.000}{Mean(cpu),9:0.000}");

    private static double Mean(List<double> values) => values.Count == 0 ? 0 : values.Average();

    /// <summary>Nearest-rank percentile.</summary>
    private static double At(List<double> values, double share) =>
        values.Count == 0 ? 0 : values.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * values.Count) - 1));
}
