using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Schema;

public sealed class SearchSchemasTests
{
    [Test]
    public void Complete_WhenAKindIsForgotten_RefusesToStart() => Assert.That(
        () => SearchSchemas.Complete(SearchSchemas.For(SubjectKind.Member), SearchSchemas.For(SubjectKind.Organisation)),
        Throws.InvalidOperationException.With.Message.Contains("Job"));

    [Test]
    public void Complete_WhenAKindIsDescribedTwice_RefusesToStart() => Assert.That(
        () => SearchSchemas.Complete([.. SearchSchemas.All, SearchSchemas.For(SubjectKind.Job)]),
        Throws.InvalidOperationException);

    [TestCaseSource(typeof(SearchSchemas), nameof(SearchSchemas.All))]
    public void DocumentType_IsADocumentOfTheKind(SearchSchema schema) => Assert.That(schema.DocumentType.BaseType, Is.EqualTo(typeof(SearchDocument)));

    [Test]
    public void SearchSchema_WhenARoleNamesAFieldThatIsNotThere_RefusesToStart()
    {
        var jobs = SearchSchemas.For(SubjectKind.Job);
        var elsewhere = new NumberField("elsewhere", _ => null);

        Assert.That(
            () => new SearchSchema(jobs.Subject, jobs.DocumentType, jobs.Fields, jobs.QueryFields, jobs.Facets, jobs.Roles with { Closes = elsewhere }),
            Throws.ArgumentException.With.Message.Contains("elsewhere"));
    }

    [Test]
    public void SearchSchema_WhenItHasAKindOfConceptWithoutAQueryField_RefusesToStart()
    {
        var jobs = SearchSchemas.For(SubjectKind.Job);

        Assert.That(
            () => new SearchSchema(
                jobs.Subject, jobs.DocumentType, jobs.Fields, [.. jobs.QueryFields.Where(f => f.Name != "occupation")], jobs.Facets, jobs.Roles with { Concepts = [ConceptKind.Occupation] }),
            Throws.ArgumentException.With.Message.Contains("Occupation"));
    }
}
