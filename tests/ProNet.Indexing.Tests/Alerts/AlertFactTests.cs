using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Domain.Skills;
using ProNet.Search.Querying;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>What is told: the facts that made a match, and nothing that the owner of the search may not know.</summary>
public sealed class AlertFactTests
{
    [Test]
    public async Task Changes_WhenSeveralFactsChanged_AreTheOnesThatDecide()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        var kubernetes = new SkillConcept { Slug = "kubernetes", Source = "test", ExternalId = "kubernetes", LabelEn = "Kubernetes", LabelFr = "Kubernétès" };
        await store.Indexed.Store.SaveAsync(kubernetes);
        var id = await store.SaveMemberAsync("engineer");
        await store.MatchAsync();
        var skilled = await store.SaveSearchAsync(owner, "skill=kubernetes");
        var place = await store.SaveSearchAsync(owner, "q=location:limoilou");
        var title = await store.SaveSearchAsync(owner, "q=title:falconer");
        var summary = await store.SaveSearchAsync(owner, "q=heraldry");

        await store.EditAsync(id, m =>
        {
            m.Skills.Add(new MemberSkill { ConceptId = kubernetes.Id, Listed = true });
            m.Location.Text = "Limoilou";
            m.Positions.Add(new Position { Title = "Falconer", OrganisationName = "Acme", Current = CurrentState.Certain });
            m.Summary = "heraldry";
        });
        await store.MatchAsync();

        var today = DateOnly.FromDateTime(store.Indexed.Clock.GetUtcNow().UtcDateTime);
        var told = (await store.HitsAsync()).ToDictionary(h => h.SavedSearchId, h => h.Changes);
        Assert.That(told[skilled.Id], Is.EqualTo(new[] { new AlertFact(AlertFactKind.SkillAdded, today, "Kubernetes", "Kubernétès") }));
        Assert.That(told[place.Id], Is.EqualTo(new[] { new AlertFact(AlertFactKind.Moved, today, "Limoilou", "Limoilou") }));
        Assert.That(told[title.Id], Is.EqualTo(new[] { new AlertFact(AlertFactKind.PositionBegan, today, "Falconer", "Falconer", "Acme") }));
        Assert.That(told[summary.Id].Select(f => f.Kind), Is.EquivalentTo(new[] { AlertFactKind.SkillAdded, AlertFactKind.Moved, AlertFactKind.PositionBegan }), "no fact that is told decides alone");
    }

    [Test]
    public async Task Changes_OfWhatIsOfferedAndSought_AreTold()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        var id = await store.SaveMemberAsync("engineer", m => m.FactAudiences = m.FactAudiences with { Offers = Audience.Hidden });
        await store.MatchAsync();
        var (hidden, sought, plain) = (await SaveAsync("q=offers:falconry"), await SaveAsync("q=seeks:aviary"), await SaveAsync("q=aviary"));

        await store.EditAsync(id, m => (m.Offers, m.Seeks) = (["Falconry for airports"], ["An aviary in Lyon"]));
        await store.MatchAsync();

        var today = DateOnly.FromDateTime(store.Indexed.Clock.GetUtcNow().UtcDateTime);
        var told = (await store.HitsAsync()).ToDictionary(h => h.SavedSearchId, h => h.Changes);
        Assert.That(told.Keys, Does.Not.Contain(hidden.Id).And.Not.Contain(plain.Id), "what is hidden is told to nobody, and whoever seeks something is not found by its name alone");
        Assert.That(told[sought.Id], Is.EqualTo(new[] { new AlertFact(AlertFactKind.SeekAdded, today, "An aviary in Lyon", "An aviary in Lyon") }));

        Task<SavedSearch> SaveAsync(string query) => store.SaveSearchAsync(owner, query, s => s.GrammarVersion = ParsedQuery.GrammarVersion);
    }

    [Test]
    public async Task Changes_WhenASkillIsOnlyRecognisedInText_SayWhatWasEdited()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        var kubernetes = new SkillConcept { Slug = "kubernetes", Source = "test", ExternalId = "kubernetes", LabelEn = "Kubernetes", LabelFr = "Kubernétès" };
        await store.Indexed.Store.SaveAsync(kubernetes);
        var (written, silent) = (await store.SaveMemberAsync("engineer"), await store.SaveMemberAsync("engineer"));
        await store.MatchAsync();
        await store.SaveSearchAsync(owner, "skill=kubernetes");

        await store.EditAsync(written, m =>
        {
            m.Headline = "engineer of clusters";
            m.Skills.Add(new MemberSkill { ConceptId = kubernetes.Id });
        });
        await store.EditAsync(silent, m => m.Skills.Add(new MemberSkill { ConceptId = kubernetes.Id }));
        await store.MatchAsync();

        var told = (await store.HitsAsync()).ToDictionary(h => h.SubjectId, h => h.Changes.ConvertAll(c => c.Kind));
        Assert.That(told[written], Is.EqualTo(new[] { AlertFactKind.HeadlineChanged }));
        Assert.That(told[silent], Is.EqualTo(new[] { AlertFactKind.Updated }));
    }

    [Test]
    public async Task Changes_WhenSomebodyOpensUp_SayItToWhoMayKnow()
    {
        await using var store = await WatchedStore.CreateAsync();
        var (member, recruiter) = (await store.JoinAsync(), await store.JoinAsync());
        var organisation = new Domain.Organisations.Organisation { Slug = "acme", Name = "Acme" };
        await store.Indexed.Store.SaveAsync(organisation);
        await store.Indexed.Store.SaveAsync(new OrganisationRole { AccountId = recruiter.Id, OrganisationId = organisation.Id, Kind = OrganisationRoleKind.Recruiter });
        var id = await store.SaveMemberAsync("knitting", m => m.FactAudiences = m.FactAudiences with { Availability = Audience.Recruiters });
        await store.MatchAsync();
        var plain = await store.SaveSearchAsync(member, "q=falconry");
        var open = await store.SaveSearchAsync(recruiter, "q=falconry&open=open");

        await store.EditAsync(id, m => (m.OpenToWork, m.Headline) = (true, "falconry"));
        await store.MatchAsync();

        var told = (await store.HitsAsync()).ToDictionary(h => h.SavedSearchId, h => h.Changes.ConvertAll(c => c.Kind));
        Assert.That(told[plain.Id], Is.EqualTo(new[] { AlertFactKind.HeadlineChanged }), "who may not know learns nothing of it");
        Assert.That(told[open.Id], Is.EquivalentTo(new[] { AlertFactKind.HeadlineChanged, AlertFactKind.OpenToOffers }));
    }

    [Test]
    public async Task Changes_WhenAProfileIsShown_SaysThatAndNothingOfWhatItHid()
    {
        await using var store = await WatchedStore.CreateAsync();
        var owner = await store.JoinAsync();
        var id = await store.SaveMemberAsync("falconry", m => m.Audience = Audience.Hidden);
        await store.MatchAsync();
        await store.SaveSearchAsync(owner, "q=falconry");
        await store.EditAsync(id, m => m.Headline = "falconry in secret");
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Is.Empty);

        await store.EditAsync(id, m => m.Audience = Audience.Members);
        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Single().Changes.Select(c => c.Kind), Is.EqualTo(new[] { AlertFactKind.BecameVisible }));
    }
}
