using ProNet.Search.Documents;
using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

internal static class OrganisationSchema
{
    private static readonly TextField Name = new("name", FieldTier.Identity, Read(o => [o.Name]), IsTitle: true);
    private static readonly KeywordField Place = new("placeValue", Read(o => FieldReaders.PlaceValue(o.Place)), MultiValued: false);
    private static readonly NumberField Updated = new("updated", d => FieldReaders.Days(d.UpdatedOn));
    private static readonly GeoField Point = new("point", d => ((OrganisationDocument)d).Place?.Point);
    private static readonly SortKeyField SortName = new("sortName", d => ((OrganisationDocument)d).Name);

    public static SearchSchema Create() => new(
        SubjectKind.Organisation,
        typeof(OrganisationDocument),
        [
            Name,
            new TextField("place", FieldTier.Fact, Read(o => FieldReaders.PlaceTexts(o.Place))),
            new TextField("industryName", FieldTier.Fact, Read(o => FieldReaders.IndustryTexts(o.Industry)), Highlightable: false),
            new TextField("description", FieldTier.Prose, Read(o => FieldReaders.NotEmpty(o.Description))),
            new KeywordField("industryValue", Read(o => FieldReaders.NotEmpty(o.Industry)), MultiValued: false),
            Place,
            Updated,
            Point,
            SortName,
        ],
        [
            new QueryField("name", "nom", ["name"]),
            new QueryField("location", "lieu", ["place"]),
            new QueryField("industry", "secteur", ["industryName"], Codes: "industryValue"),
        ],
        [
            new FacetDefinition("industry", "industryValue"),
            new FacetDefinition("place", "placeValue"),
        ],
        new SchemaRoles
        {
            Recent = Updated,
            Point = Point,
            Name = SortName,
            Suggestions =
            [
                SuggestSources.Texts(SuggestionKind.Organisation, "_organisations", Name),
                SuggestSources.Place(Place, d => ((OrganisationDocument)d).Place),
            ],
        });

    private static Func<SearchDocument, IEnumerable<string>> Read(Func<OrganisationDocument, IEnumerable<string>> read) =>
        d => read((OrganisationDocument)d).Where(text => text.Length > 0);
}
