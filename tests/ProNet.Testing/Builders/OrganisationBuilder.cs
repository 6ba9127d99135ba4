using ProNet.Domain.Organisations;
using ProNet.Search.Documents;

namespace ProNet.Testing.Builders;

/// <summary>Builds an organisation, as an indexed document or as an entity of the store.</summary>
public sealed class OrganisationBuilder(long id = 1) : SubjectBuilder<OrganisationBuilder>(id)
{
    private string name = FormattableString.Invariant($"Organisation {id}");
    private string description = "";

    public OrganisationBuilder Named(string text) => Set(() => name = text);

    public OrganisationBuilder Described(string text) => Set(() => description = text);

    public OrganisationDocument Document() => new()
    {
        Id = Id,
        Version = Version,
        Audience = Audience,
        UpdatedOn = UpdatedOn,
        Name = name,
        Description = description,
        Industry = Industry,
        Place = Place,
    };

    /// <summary>An organisation not yet in the store.</summary>
    public Organisation Organisation()
    {
        var key = FormattableString.Invariant($"organisation-{Id}");
        return new()
        {
            Slug = key,
            Origin = new ImportOrigin { Source = "test", ExternalId = key },
            Name = name,
            Description = description,
            Industry = Industry,
            Location = StoreParts.Location(Place),
            Audience = Audience,
        };
    }
}
