using ProNet.Application.Ranking;
using ProNet.Components.Language;

namespace ProNet.Components.Text;

/// <summary>A fact that shows what somebody knows, as one line.</summary>
public static class EvidenceText
{
    public static string Of(Evidence evidence, Wording words)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Language == "fr" && evidence.TextFr.Length > 0 ? evidence.TextFr : evidence.Text;
        return string.Join(" · ", new[] { text, evidence.Organisation, words.Ranking.Period(evidence.FromYear, evidence.ToYear, evidence.GoesOn) }.Where(part => part.Length > 0));
    }
}
