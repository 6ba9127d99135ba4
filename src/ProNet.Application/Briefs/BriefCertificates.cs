using ProNet.Lexicon.Certificates;
using ProNet.Lexicon.Postings;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>Which certificates and licences a posting asks for.</summary>
internal static class BriefCertificates
{
    private const int Most = 8;

    public static List<BriefItem> Find(string text, List<BriefSentence> sentences)
    {
        var found = new List<BriefItem>();
        foreach (var (entry, span) in CertificateLexicon.Mentioned(text))
        {
            if (found.Count >= Most || found.Exists(f => f.Value == entry.Slug) || sentences.Find(s => s.Start <= span.Start && span.Start < s.End) is not { } sentence || sentence.Part == PostingPart.Aside)
                continue;
            var said = sentence.Cues.Of(new TextSpan(span.Start - sentence.Start, span.Length));
            if (said == BriefNeed.Drop)
                continue;
            var need = said ?? sentence.Unsaid;
            found.Add(new BriefItem(BriefKind.Certificate, entry.Slug, need, span) { IsSaid = said is not null, Proposed = said ?? BriefNeed.Nice });
        }

        return found;
    }
}
