using ProNet.Domain.Access;

namespace ProNet.Domain.Tests;

/// <summary>Who sees what: each view sees what the one before sees, the order of audiences is not that of their numbers, and what is unknown is seen by nobody.</summary>
public sealed class ViewsTests
{
    private const Audience Unknown = (Audience)77;

    [TestCase(Audience.Everyone, View.Everyone, View.Members, View.Recruiters)]
    [TestCase(Audience.Members, View.Members, View.Recruiters)]
    [TestCase(Audience.Recruiters, View.Recruiters)]
    [TestCase(Audience.Contacts)]
    [TestCase(Audience.Hidden)]
    [TestCase(Unknown)]
    public void Sees_OfAnAudience_IsThoseViewsAndNoOther(Audience audience, params View[] views) =>
        Assert.That(Views.All.Where(view => view.Sees(audience)), Is.EqualTo(views));

    [Test]
    public void All_HasEachOnce()
    {
        Assert.That(Views.All, Is.EquivalentTo(Enum.GetValues<View>()));
        Assert.That(Audiences.All, Is.EquivalentTo(Enum.GetValues<Audience>()));
        Assert.That(new ByView<View>(view => view).All, Is.EqualTo(Views.All));
    }

    [Test]
    public void And_OfTwoAudiences_IsSeenWhereBothAre([Values] bool isContact)
    {
        foreach (var (a, b) in Audiences.All.Append(Unknown).SelectMany(a => Audiences.All.Append(Unknown).Select(b => (a, b))))
        {
            var both = Views.All.Where(view => view.Sees(a, isContact) && view.Sees(b, isContact));
            // Who is a recruiter and a contact is no audience: nobody sees it.
            var isBoth = (a, b) is (Audience.Contacts, Audience.Recruiters) or (Audience.Recruiters, Audience.Contacts);
            Assert.That(Views.All.Where(view => view.Sees(a.And(b), isContact)), Is.EqualTo(isBoth ? [] : both), $"{a} and {b}");
        }
    }

    [Test]
    public void Sees_ByAContact_IsWhatTheViewSeesAndWhatIsForContacts()
    {
        foreach (var (view, audience) in Views.All.SelectMany(view => Audiences.All.Append(Unknown).Select(audience => (view, audience))))
            Assert.That(view.Sees(audience, isContact: true), Is.EqualTo(view.Sees(audience) || (audience == Audience.Contacts && view != View.Everyone)), $"{view} {audience}");
    }
}
