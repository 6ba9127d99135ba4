using System.Globalization;
using ProNet.Application.Fairness;
using ProNet.Components.Language;
using ProNet.Ranking.Fairness;
using ProNet.Web.Export;

namespace ProNet.Web.Fairness;

/// <summary>The audit of a quarter as a table, one measure to a line: what the page shows, as exact as there.</summary>
internal static class FairnessCsv
{
    /// <summary>As far as people are looked for: see <see cref="ImpactRatio"/>.</summary>
    private const int Selected = 10;

    public static byte[] Write(FairnessQuarter quarter, IReadOnlyList<FairnessOfQuestion> audits, Wording words)
    {
        var headers = words.Fairness.CsvColumns;
        var table = new CsvTable<FairnessCsvLine>(
            [
                new(headers[0], _ => quarter.Name),
                new(headers[1], line => line.Question),
                new(headers[2], line => line.By),
                new(headers[3], line => line.Group),
                new(headers[4], line => line.Measure),
                new(headers[5], line => line.Depth?.ToString(CultureInfo.InvariantCulture)),
                new(headers[6], line => Number(line.Value)),
                new(headers[7], line => Number(line.Low)),
                new(headers[8], line => Number(line.High)),
            ],
            words,
            isForeign: false);
        return [.. table.Header(), .. table.Rows(audits.SelectMany(audit => audit.Tables.SelectMany(t => Lines(audit, t, words.Fairness))))];

        string? Number(double? value) => value switch
        {
            null => null,
            double.NegativeInfinity => "-∞",
            { } number => number.ToString("0.##", words.Culture),
        };
    }

    private static IEnumerable<FairnessCsvLine> Lines(FairnessOfQuestion audit, FairnessTable table, FairnessWords words)
    {
        if (table.Measures is not { } measures)
            yield break;
        var (question, by, depths) = (ModelWords.Current.Of(audit.Question), words.Of(table.By), FairnessAudit.Depths);
        foreach (var group in measures.Groups)
        {
            var name = words.Of(table.Groups[group.Group]);
            yield return new(question, by, name, words.People, null, FairnessTable.Shown(group.People));
            for (var depth = 0; depth < depths.Count; depth++)
                yield return new(question, by, name, words.Skew, depths[depth], group.Skews[depth]?.Value, group.Skews[depth]?.Low, group.Skews[depth]?.High);
            yield return new(question, by, name, words.Rate, Selected, group.Impact?.Rate);
            yield return new(question, by, name, words.Ratio, Selected, group.Impact?.Ratio);
        }

        for (var depth = 0; depth < depths.Count; depth++)
        {
            yield return new(question, by, "", words.MinSkew, depths[depth], measures.MinSkew(depth));
            yield return new(question, by, "", words.MaxSkew, depths[depth], measures.MaxSkew(depth));
        }

        yield return new(question, by, "", words.Ndkl, null, measures.Ndkl?.Value);
        yield return new(question, by, "", $"{words.Ndkl}, {words.ByChance}", null, measures.Ndkl?.ByChance);
        yield return new(question, by, "", words.Infeasible, null, measures.Infeasible?.Value);
        yield return new(question, by, "", $"{words.Infeasible}, {words.ByChance}", null, measures.Infeasible?.ByChance);
    }
}
