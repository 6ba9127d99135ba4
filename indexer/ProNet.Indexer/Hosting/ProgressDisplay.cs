using System.Globalization;
using Spectre.Console;

namespace ProNet.Indexer.Hosting;

/// <summary>Shows how far long work is: a bar to a person, a line every few seconds to a log.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console, TimeProvider time)
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    /// <summary>Runs work and shows the progress that it reports.</summary>
    /// <param name="what">Name of the work until the first report.</param>
    /// <param name="describe">A report in words, given the time since the start.</param>
    /// <param name="fraction">The share that a report says is done, 0 to 1.</param>
    /// <param name="work">Is given where to report to.</param>
    public async Task<TResult> ShowAsync<TReport, TResult>(
        string what, Func<TReport, TimeSpan, string> describe, Func<TReport, double> fraction, Func<IProgress<TReport>, Task<TResult>> work)
    {
        var started = time.GetTimestamp();
        if (!console.Profile.Out.IsTerminal)
            return await work(Lines(started, describe, fraction));
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async view =>
            {
                var bar = view.AddTask(what, maxValue: 1);
                return await work(new Reports<TReport>(report =>
                {
                    // Names of files may hold brackets, which the console would take for markup.
                    bar.Description = Markup.Escape(describe(report, time.GetElapsedTime(started)));
                    bar.Value = fraction(report);
                }));
            });
    }

    private Reports<TReport> Lines<TReport>(long started, Func<TReport, TimeSpan, string> describe, Func<TReport, double> fraction)
    {
        var last = started;
        return new Reports<TReport>(report =>
        {
            if (time.GetElapsedTime(last) < LineInterval)
                return;
            last = time.GetTimestamp();
            var elapsed = time.GetElapsedTime(started);
            var left = fraction(report) is > 0 and var done ? string.Create(CultureInfo.InvariantCulture, $", {elapsed * ((1 - done) / done):hh\\:mm\\:ss} left") : "";
            console.Profile.Out.Writer.WriteLine(describe(report, elapsed) + left);
        });
    }

    /// <summary>Hands a report on at once, on the thread that made it; <see cref="Progress{T}"/> posts it to another.</summary>
    private sealed class Reports<T>(Action<T> show) : IProgress<T>
    {
        public void Report(T value) => show(value);
    }
}
