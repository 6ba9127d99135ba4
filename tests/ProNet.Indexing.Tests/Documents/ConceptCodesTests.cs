using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Documents;
using ProNet.Lexicon.Occupations;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Tests.Documents;

/// <summary>Which codes a document carries of what a profile says in words.</summary>
public sealed class ConceptCodesTests
{
    private static readonly OccupationLexicon Titles = new(OccupationList.All());

    [Test]
    public void Operation_OfACareer_HasWhatSomebodyIsNowBeforeWhatTheyWere()
    {
        var document = Build(Career("Avocate", ("Directrice financière", CurrentState.Certain), ("Comptable", CurrentState.Ended), ("Lawyer", CurrentState.Ended)));

        Assert.That(document.Occupations.Select(o => (o.Slug, o.Current)), Is.EqualTo(new[] { ("lawyer", true), ("chief-financial-officer", true), ("accountant", false) }));
    }

    [Test]
    public void Operation_OfACareerThatEnded_IsWhatTheLatestPositionSays() =>
        Assert.That(
            Build(Career("", ("Infirmière", CurrentState.Ended), ("Cook", CurrentState.Ended))).Occupations.Select(o => (o.Slug, o.Current)),
            Is.EqualTo(new[] { ("registered-nurse", true), ("cook", false) }));

    [Test]
    public void Operation_OfAPositionThatIsNotForTheView_SaysNothingOfIt()
    {
        var member = Career("", ("Lawyer", CurrentState.Certain));
        member.Positions[0].Audience = Audience.Hidden;

        Assert.That(Build(member).Occupations, Is.Empty);
    }

    [Test]
    public void Operation_OfTexts_HasTheCertificatesThatTheyName()
    {
        var member = Career("Accountant, CPA");
        member.OwnSkills.Add("ServSafe");

        Assert.That(Build(member).Certificates, Is.EqualTo(new[] { "cpa", "servsafe" }));
    }

    [Test]
    public void Operation_OfALocationWithoutATown_HasItsCountry()
    {
        var member = Career("");
        member.Location = new Location { Text = "Remote, US" };

        Assert.That(Build(member).Place!.CountryCode, Is.EqualTo("US"));
    }

    private static MemberDocument Build(Member member) => (MemberDocument)MemberDocuments.Operation(member, Titles).Renditions[View.Members]!;

    private static Member Career(string headline, params (string Title, CurrentState Current)[] positions)
    {
        var member = new Member { Id = 1, Handle = "ada", Headline = headline };
        member.Positions.AddRange(positions.Select((p, i) => new Position { Ordinal = i, Title = p.Title, Current = p.Current }));
        return member;
    }
}
