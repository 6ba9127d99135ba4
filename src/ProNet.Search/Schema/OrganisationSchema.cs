using ProNet.Search.Documents;

namespace ProNet.Search.Schema;

internal static class OrganisationSchema
{
    public static SearchSchema Create() => new(
        SubjectKind.Organisation,
        [
            new TextField("name", FieldTier.Identity, Read(o => [o.Name])),
            new TextField("place", FieldTier.Fact, Read(o => FieldReaders.PlaceTexts(o.Place))),
            new TextField("industryName", FieldTier.Fact, Read(o => FieldReaders.IndustryTexts(o.Industry)), Highlightable: false),
            new TextField("description", FieldTier.Prose, Read(o => FieldReaders.NotEmpty(o.Description))),
            new KeywordField("industryValue", Read(o => FieldReaders.NotEmpty(o.Industry)), MultiValued: false),
            new KeywordField("placeValue", Read(o => FieldReaders.PlaceValue(o.Place)), MultiValued: false),
            new NumberField("updated", d => FieldReaders.Days(d.UpdatedOn)),
            new GeoField("point", d => ((OrganisationDocument)d).Place?.Point),
            new SortKeyField("sortName", d => ((OrganisationDocument)d).Name),
        ],
        [
            new QueryField("name", "nom", ["name"]),
            new QueryField("location", "lieu", ["place"]),
            new QueryField("industry", "secteur", ["industryName"], Codes: "industryValue"),
        ],
        [
            new FacetDefinition("industry", "industryValue"),
            new FacetDefinition("place", "placeValue"),
        ]);

    private static Func<SearchDocument, IEnumerable<string>> Read(Func<OrganisationDocument, IEnumerable<string>> read) =>
        d => read((OrganisationDocument)d).Where(text => text.Length > 0);
}
