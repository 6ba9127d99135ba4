using System.Globalization;
using Spectre.Console;

namespace ProNet.Indexer.Index;

/// <summary>Shows how far work on the index is: a bar with rate and time left to a person, a line every few seconds to a log.</summary>
internal sealed class IndexDisplay(IAnsiConsole console, TimeProvider time)
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    public async Task<T> ShowAsync<T>(string what, Func<IProgress<(long Done, long Total)>, Task<T>> work)
    {
        var started = time.GetTimestamp();
        if (!console.Profile.Out.IsTerminal)
            return await work(new LineProgress(console, time, what));
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async view =>
            {
                var bar = view.AddTask(what, maxValue: 1);
                return await work(new BarProgress(bar, what, () => time.GetElapsedTime(started)));
            });
    }

    /// <summary>Plain text: file names and sentences may hold brackets, which the console would take for markup.</summary>
    public void Say(string sentence) => console.Profile.Out.Writer.WriteLine(sentence);

    private static string Describe(string what, long done, long total, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture, $"{what}: {done:N0} of {total:N0}, {done / Math.Max(0.001, elapsed.TotalSeconds):N0}/s");

    private sealed class BarProgress(ProgressTask bar, string what, Func<TimeSpan> elapsed) : IProgress<(long Done, long Total)>
    {
        public void Report((long Done, long Total) value)
        {
            bar.Description = Markup.Escape(Describe(what, value.Done, value.Total, elapsed()));
            bar.Value = value.Total == 0 ? 1 : (double)value.Done / value.Total;
        }
    }

    private sealed class LineProgress(IAnsiConsole console, TimeProvider time, string what) : IProgress<(long Done, long Total)>
    {
        private readonly long started = time.GetTimestamp();
        private long last = time.GetTimestamp();

        public void Report((long Done, long Total) value)
        {
            if (time.GetElapsedTime(last) < LineInterval)
                return;
            last = time.GetTimestamp();
            var elapsed = time.GetElapsedTime(started);
            var left = value.Done == 0 ? TimeSpan.Zero : elapsed * ((double)(value.Total - value.Done) / value.Done);
            console.Profile.Out.Writer.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{Describe(what, value.Done, value.Total, elapsed)}, {left:hh\\:mm\\:ss} left"));
        }
    }
}
