using ProNet.Domain.Jobs;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

internal static class JobSchema
{
    private static readonly KeywordField Title = new("titleValue", Read(j => FieldReaders.Keys([j.Title], TitleKey.Of)), MultiValued: false) { Key = TitleKey.Of };
    private static readonly KeywordField Organisation = new("organisationValue", Read(j => FieldReaders.Keys([j.Organisation], OrganisationKey.Of)), MultiValued: false) { Key = OrganisationKey.Of };
    private static readonly KeywordField Skill = new("skillValue", Read(j => j.Skills.Select(s => s.Slug)), MultiValued: true);
    private static readonly KeywordField Occupation = new("occupationValue", Read(j => j.Occupations.Select(o => o.Slug)), MultiValued: true);
    private static readonly KeywordField Place = new("placeValue", Read(j => FieldReaders.PlaceValue(j.Place)), MultiValued: false);
    private static readonly KeywordField Remote = new("remoteValue", Read(j => FieldReaders.Code(j.Remote)), MultiValued: false);
    private static readonly NumberField Posted = new("posted", d => FieldReaders.Days(((JobDocument)d).PostedOn));
    private static readonly NumberField Closes = new("closes", d => ((JobDocument)d).ClosesOn is { } day ? FieldReaders.Days(day) : null);
    private static readonly GeoField Point = new("point", d => ((JobDocument)d).Place?.Point);
    private static readonly SortKeyField Name = new("sortName", d => ((JobDocument)d).Title);

    public static SearchSchema Create() => new(
        SubjectKind.Job,
        typeof(JobDocument),
        [
            new TextField("title", FieldTier.Identity, Read(j => [j.Title]), IsTitle: true),
            new TextField("otherTitle", FieldTier.Translation, Read(j => j.OtherTitles), Highlightable: false, IsTitle: true) { Stated = _ => [] },
            new TextField("organisation", FieldTier.Fact, Read(j => FieldReaders.NotEmpty(j.Organisation))),
            new TextField("skills", FieldTier.Headline, Read(j => FieldReaders.SkillTexts(j.Skills))) { Stated = _ => [] },
            new TextField("place", FieldTier.Fact, Read(j => FieldReaders.PlaceTexts(j.Place))),
            new TextField("industryName", FieldTier.Fact, Read(j => FieldReaders.IndustryTexts(j.Industry)), Highlightable: false),
            new TextField("description", FieldTier.Prose, Read(j => FieldReaders.NotEmpty(j.Description))),
            Title,
            Organisation,
            Skill,
            Occupation,
            new KeywordField("requiredSkillValue", Read(j => j.Skills.Where(s => s.Required).Select(s => s.Slug)), MultiValued: true),
            new KeywordField("niceSkillValue", Read(j => j.Skills.Where(s => !s.Required).Select(s => s.Slug)), MultiValued: true),
            Place,
            new KeywordField("countryValue", Read(j => FieldReaders.CountryValue(j.Place)), MultiValued: false),
            new KeywordField("certificateValue", Read(j => j.Certificates), MultiValued: true),
            Remote,
            new KeywordField("contractValue", Read(j => FieldReaders.Code(j.Contract)), MultiValued: false),
            new KeywordField("currencyValue", Read(j => FieldReaders.NotEmpty(j.PayCurrency)), MultiValued: false),
            new KeywordField("seniorityValue", Read(j => FieldReaders.Code(j.Seniority)), MultiValued: false),
            new KeywordField("industryValue", Read(j => FieldReaders.NotEmpty(j.Industry)), MultiValued: false),
            new KeywordField("languageValue", Read(j => FieldReaders.NotEmpty(j.Language)), MultiValued: false),
            new NumberField("yearlyPay", d => ((JobDocument)d).YearlyPay),
            Posted,
            Closes,
            new NumberField("updated", d => FieldReaders.Days(d.UpdatedOn)),
            Point,
            Name,
        ],
        [
            new QueryField("title", "titre", ["title"]),
            new QueryField("skill", "competence", ["skills"], Codes: "skillValue"),
            new QueryField("occupation", "metier", [], Codes: "occupationValue"),
            new QueryField("company", "entreprise", ["organisation"]),
            new QueryField("location", "lieu", ["place"]),
            new QueryField("country", "pays", [], Codes: "countryValue"),
            new QueryField("certificate", "certificat", [], Codes: "certificateValue"),
            new QueryField("industry", "secteur", ["industryName"], Codes: "industryValue"),
            new QueryField("language", "langue", [], Codes: "languageValue"),
            new QueryField("contract", "contrat", [], Codes: "contractValue", Since: 2),
            new QueryField("remote", "teletravail", [], Codes: "remoteValue", Since: 2),
            new QueryField("seniority", "seniorite", [], Codes: "seniorityValue", Since: 2),
            new QueryField("salary", "salaire", ["yearlyPay"], RangeUnit.Number),
            new QueryField("posted", "publie", ["posted"], RangeUnit.Date),
            new QueryField("updated", "modifie", ["updated"], RangeUnit.Date),
        ],
        [
            new FacetDefinition("occupation", "occupationValue"),
            new FacetDefinition("title", "titleValue"),
            new FacetDefinition("company", "organisationValue"),
            new FacetDefinition("country", "countryValue"),
            new FacetDefinition("place", "placeValue"),
            new FacetDefinition("remote", "remoteValue"),
            new FacetDefinition("contract", "contractValue"),
            new FacetDefinition("skill", "skillValue"),
            new FacetDefinition("required-skill", "requiredSkillValue"),
            new FacetDefinition("nice-skill", "niceSkillValue"),
            new FacetDefinition("certificate", "certificateValue"),
            new FacetDefinition("seniority", "seniorityValue"),
            new FacetDefinition("industry", "industryValue"),
            new FacetDefinition("currency", "currencyValue"),
            new FacetDefinition(
                "salary",
                "yearlyPay",
                [new(0, 29_999), new(30_000, 44_999), new(45_000, 59_999), new(60_000, 79_999), new(80_000, 99_999), new(100_000, 149_999), new(150_000, null)],
                RangeUnit.Number),
            new FacetDefinition("posted", "posted", [new(0, 1), new(2, 7), new(8, 30), new(31, 90), new(91, null)], RangeUnit.Date),
            new FacetDefinition("language", "languageValue"),
        ],
        new SchemaRoles
        {
            Recent = Posted,
            Point = Point,
            Name = Name,
            Closes = Closes,
            Remote = new RemoteValue(Remote, EnumCodes.Of(RemoteWork.Remote)),
            Concepts = [ConceptKind.Skill, ConceptKind.Occupation, ConceptKind.Certificate, ConceptKind.Country],
            Suggestions =
            [
                SuggestSources.Names(SuggestionKind.Title, "title", Title),
                SuggestSources.Names(SuggestionKind.Organisation, "company", Organisation),
                SuggestSources.Skills(Skill, d => ((JobDocument)d).Skills),
                SuggestSources.Place(Place, d => ((JobDocument)d).Place),
            ],
        });

    private static Func<SearchDocument, IEnumerable<string>> Read(Func<JobDocument, IEnumerable<string>> read) =>
        d => read((JobDocument)d).Where(text => text.Length > 0);
}
