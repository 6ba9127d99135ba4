using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Documents;

/// <summary>Occupations that titles of a subject name, each once.</summary>
internal static class OccupationLabels
{
    public static ValueList<OccupationLabel> Of(Job job, OccupationLexicon titles) => titles.Link(job.Title).Select(o => new OccupationLabel(o.Slug, o.LabelEn, o.LabelFr, true)).ToValueList();

    /// <summary>What the headline and positions that go on say of today, then what others say of the past. Who has no position that goes on is what the latest one says.</summary>
    public static ValueList<OccupationLabel> Of(Member member, OccupationLexicon titles)
    {
        var positions = member.Positions.OrderBy(p => p.Ordinal).ThenBy(p => p.Id).ToList();
        var goOn = positions.FindAll(p => p.Current != CurrentState.Ended);
        var now = (goOn.Count > 0 ? goOn : positions.Take(1)).Select(p => p.Title).Prepend(member.Headline);
        var labels = new List<OccupationLabel>();
        foreach (var (title, isCurrent) in now.Select(t => (t, true)).Concat(positions.Select(p => (p.Title, false))))
        {
            foreach (var occupation in titles.Link(title).Where(o => !labels.Exists(l => l.Slug == o.Slug)))
                labels.Add(new OccupationLabel(occupation.Slug, occupation.LabelEn, occupation.LabelFr, isCurrent));
        }

        return labels.ToValueList();
    }
}
