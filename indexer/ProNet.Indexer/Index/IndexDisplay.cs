using System.Globalization;
using ProNet.Indexer.Hosting;
using Spectre.Console;

namespace ProNet.Indexer.Index;

/// <summary>Shows how far work on the index is, with its rate.</summary>
internal sealed class IndexDisplay(IAnsiConsole console, TimeProvider time)
{
    public Task<T> ShowAsync<T>(string what, Func<IProgress<(long Done, long Total)>, Task<T>> work) =>
        new ProgressDisplay(console, time).ShowAsync(
            what,
            (report, elapsed) => Describe(what, report.Done, report.Total, elapsed),
            report => report.Total == 0 ? 1 : (double)report.Done / report.Total,
            work);

    /// <summary>Plain text: file names and sentences may hold brackets, which the console would take for markup.</summary>
    public void Say(string sentence) => console.Profile.Out.Writer.WriteLine(sentence);

    private static string Describe(string what, long done, long total, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture, $"{what}: {done:N0} of {total:N0}, {done / Math.Max(0.001, elapsed.TotalSeconds):N0}/s");
}
