using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo.Writing;

/// <summary>Writes what people offer, which is of their own trade, and what they seek, which is of another.</summary>
/// <param name="library">What the demo is made from.</param>
/// <param name="random">A stream of its own.</param>
internal sealed class ExchangeWriter(DemoLibrary library, DemoRandom random)
{
    /// <summary>Partners are sought in the same industry more than elsewhere.</summary>
    private const double Near = 6;

    public void Write(Member member, Occupation trade)
    {
        var phrases = library.Phrases.In(member.Language);
        var own = member.Skills.Select(s => s.Concept!.Slug).Where(trade.Skills.Contains).ToList();
        member.Offers = Lines(phrases["offers"], member, own.Count > 0 ? own : trade.Skills);
        var other = random.Pick(library.Occupations, o => o == trade ? 0 : o.Industry == trade.Industry ? Near : 1);
        member.Seeks = Lines(phrases["seeks"], member, other.Skills);
    }

    private List<string> Lines(IReadOnlyList<string> phrases, Member member, IReadOnlyList<string> skills)
    {
        var can = phrases.Where(p => member.Location.Text.Length > 0 || !p.Contains("{place}", StringComparison.Ordinal));
        var named = random.Sample(skills, 3);
        return ExchangeLines.Kept(random.Sample(can, random.Between(2, 3)).Select((phrase, i) => DemoText.Finish(
            DemoText.Fill(phrase, key => key == "place" ? member.Location.Text : Skill(named[i % named.Count], member.Language)), member.Language)));
    }

    private string Skill(string slug, string language) => language == "fr" ? library.Skill(slug).LabelFr : library.Skill(slug).LabelEn;
}
