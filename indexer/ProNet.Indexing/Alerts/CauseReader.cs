using System.Globalization;
using ProNet.Data.Alerts;
using ProNet.Domain.Careers;
using ProNet.Domain.Facts;
using ProNet.Search;
using ProNet.Search.Documents;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Alerts;

/// <summary>Reads one change of a fact against the subject as somebody sees it: what the subject does not say there is not told, wherever the change came from.</summary>
/// <param name="subject">As it is seen.</param>
/// <param name="on">The day.</param>
/// <param name="skills">Slugs of skill concepts by number.</param>
/// <param name="isClosed">True for somebody who is seen as not open to work.</param>
internal sealed class CauseReader(SearchDocument subject, DateOnly on, IReadOnlyDictionary<int, string> skills, bool isClosed)
{
    /// <returns>Null when there is nothing to tell: it is gone, or not for whoever looks.</returns>
    public AlertCause? Read(FactChange change) => change switch
    {
        { Fact: Fact.Position } => Position(change),
        { After: null } => null,
        // What is recognised in somebody's words is a skill that is found, and not one that they put there.
        { Fact: Fact.OtherSkill } when subject is MemberDocument => null,
        { Fact: Fact.Skill or Fact.OtherSkill } => Skill(change.After),
        { Fact: Fact.Place } => Place(),
        { Fact: Fact.Industry } => Industry(change.After),
        { Fact: Fact.Seniority } => Seniority(),
        { Fact: Fact.OpenToWork } when subject is MemberDocument { OpenToWork: true } && !isClosed => new AlertCause(
            new AlertFact(AlertFactKind.OpenToOffers, on), d => d is MemberDocument m ? m with { OpenToWork = false } : d),
        { Fact: Fact.Headline } when subject is MemberDocument { Headline: { Length: > 0 } headline } => Written(
            AlertFactKind.HeadlineChanged, headline, d => d is MemberDocument m ? m with { Headline = "" } : d),
        { Fact: Fact.Offer } when subject is MemberDocument person && person.Offers.Contains(change.After) => Written(
            AlertFactKind.OfferAdded, change.After, d => d is MemberDocument m ? m with { Offers = m.Offers.Where(line => line != change.After).ToValueList() } : d),
        { Fact: Fact.Seek } when subject is MemberDocument person && person.Seeks.Contains(change.After) => Written(
            AlertFactKind.SeekAdded, change.After, d => d is MemberDocument m ? m with { Seeks = m.Seeks.Where(line => line != change.After).ToValueList() } : d),
        { Fact: Fact.Title } when subject is JobDocument job => Written(AlertFactKind.TitleChanged, job.Title, d => d is JobDocument j ? j with { Title = "" } : d),
        { Fact: Fact.Pay } when subject is JobDocument { YearlyPay: not null } => new AlertCause(
            new AlertFact(AlertFactKind.PayChanged, on), d => d is JobDocument j ? j with { YearlyPay = null, PayCurrency = "" } : d),
        { Fact: Fact.ClosesOn } when subject is JobDocument => Written(AlertFactKind.ClosingDayChanged, change.After, null),
        { Fact: Fact.Name } when subject is OrganisationDocument organisation => Written(
            AlertFactKind.Renamed, organisation.Name, d => d is OrganisationDocument o ? o with { Name = "" } : d),
        _ => null,
    };

    private static ValueList<SkillLabel> SkillsOf(SearchDocument document) => document switch
    {
        MemberDocument member => member.Skills,
        JobDocument job => job.Skills,
        _ => [],
    };

    private static PlaceEntry? PlaceOf(SearchDocument document) => document switch
    {
        MemberDocument member => member.Place,
        JobDocument job => job.Place,
        OrganisationDocument organisation => organisation.Place,
        _ => null,
    };

    private AlertCause Written(AlertFactKind kind, string text, Func<SearchDocument, SearchDocument>? without) => new(new AlertFact(kind, on, text, text), without);

    private AlertCause? Skill(string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !skills.TryGetValue(id, out var slug))
            return null;
        return SkillsOf(subject).FirstOrDefault(s => s.Slug == slug) is not { } label ? null : new AlertCause(
            new AlertFact(AlertFactKind.SkillAdded, on, label.En, label.Fr), d => d switch
            {
                MemberDocument member => member with { Skills = Except(member.Skills, slug) },
                JobDocument job => job with { Skills = Except(job.Skills, slug) },
                _ => d,
            });
    }

    private static ValueList<SkillLabel> Except(ValueList<SkillLabel> all, string slug) => all.Where(s => s.Slug != slug).ToValueList();

    private AlertCause? Place() => PlaceOf(subject) is not { } place ? null : new AlertCause(
        new AlertFact(AlertFactKind.Moved, on, Name(place.En, place.Text), Name(place.Fr, place.Text)), d => d switch
        {
            MemberDocument member => member with { Place = null },
            JobDocument job => job with { Place = null },
            OrganisationDocument organisation => organisation with { Place = null },
            _ => d,
        });

    private static string Name(string name, string written) => name.Length > 0 ? name : written;

    private AlertCause? Industry(string code) => Industries.All.FirstOrDefault(i => i.Code == code) is not { } industry ? null : new AlertCause(
        new AlertFact(AlertFactKind.IndustryChanged, on, industry.LabelEn, industry.LabelFr), d => d switch
        {
            MemberDocument member => member with { Industry = "" },
            JobDocument job => job with { Industry = "" },
            OrganisationDocument organisation => organisation with { Industry = "" },
            _ => d,
        });

    private AlertCause? Seniority()
    {
        var level = subject switch { MemberDocument member => member.Seniority, JobDocument job => job.Seniority, _ => Domain.Careers.Seniority.Unknown };
        return level == Domain.Careers.Seniority.Unknown ? null : new AlertCause(
            new AlertFact(AlertFactKind.SeniorityChanged, on, EnumCodes.Of(level), EnumCodes.Of(level)), d => d switch
            {
                MemberDocument member => member with { Seniority = Domain.Careers.Seniority.Unknown },
                JobDocument job => job with { Seniority = Domain.Careers.Seniority.Unknown },
                _ => d,
            });
    }

    /// <summary>One that began, ended, or became another.</summary>
    private AlertCause? Position(FactChange change)
    {
        if (change.After is null || subject is not MemberDocument member)
            return null;
        var after = PositionFact.Read(change.After);
        var (title, organisation) = (after.Title ?? "", after.Organisation ?? "");
        if (!member.Positions.Any(p => FactText.Of(p.Title) == after.Title && FactText.Of(p.Organisation) == after.Organisation))
            return null;
        var ended = after.Current == CurrentState.Ended;
        if (ended && (change.Before is null || PositionFact.Read(change.Before).Current == CurrentState.Ended))
            return null;
        return new AlertCause(
            new AlertFact(ended ? AlertFactKind.PositionEnded : AlertFactKind.PositionBegan, on, title, title, organisation),
            d => d is MemberDocument m ? m with { Positions = m.Positions.Where(p => FactText.Of(p.Title) != after.Title || FactText.Of(p.Organisation) != after.Organisation).ToValueList() } : d);
    }
}
