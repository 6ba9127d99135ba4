using ProNet.Search.Documents;

namespace ProNet.Search.Schema;

internal static class JobSchema
{
    public static SearchSchema Create() => new(
        SubjectKind.Job,
        [
            new TextField("title", FieldTier.Identity, Read(j => [j.Title])),
            new TextField("organisation", FieldTier.Fact, Read(j => FieldReaders.NotEmpty(j.Organisation))),
            new TextField("skills", FieldTier.Headline, Read(j => FieldReaders.SkillTexts(j.Skills))),
            new TextField("place", FieldTier.Fact, Read(j => FieldReaders.PlaceTexts(j.Place))),
            new TextField("industryName", FieldTier.Fact, Read(j => FieldReaders.IndustryTexts(j.Industry)), Highlightable: false),
            new TextField("description", FieldTier.Prose, Read(j => FieldReaders.NotEmpty(j.Description))),
            new KeywordField("titleValue", Read(j => [j.Title]), MultiValued: false),
            new KeywordField("organisationValue", Read(j => FieldReaders.NotEmpty(j.Organisation)), MultiValued: false),
            new KeywordField("skillValue", Read(j => j.Skills.Select(s => s.Slug)), MultiValued: true),
            new KeywordField("requiredSkillValue", Read(j => j.Skills.Where(s => s.Required).Select(s => s.Slug)), MultiValued: true),
            new KeywordField("niceSkillValue", Read(j => j.Skills.Where(s => !s.Required).Select(s => s.Slug)), MultiValued: true),
            new KeywordField("placeValue", Read(j => FieldReaders.PlaceValue(j.Place)), MultiValued: false),
            new KeywordField("remoteValue", Read(j => FieldReaders.Code(j.Remote)), MultiValued: false),
            new KeywordField("contractValue", Read(j => FieldReaders.Code(j.Contract)), MultiValued: false),
            new KeywordField("currencyValue", Read(j => FieldReaders.NotEmpty(j.PayCurrency)), MultiValued: false),
            new KeywordField("seniorityValue", Read(j => FieldReaders.Code(j.Seniority)), MultiValued: false),
            new KeywordField("industryValue", Read(j => FieldReaders.NotEmpty(j.Industry)), MultiValued: false),
            new KeywordField("languageValue", Read(j => FieldReaders.NotEmpty(j.Language)), MultiValued: false),
            new NumberField("yearlyPay", d => ((JobDocument)d).YearlyPay),
            new NumberField("posted", d => FieldReaders.Days(((JobDocument)d).PostedOn)),
            new NumberField("closes", d => ((JobDocument)d).ClosesOn is { } day ? FieldReaders.Days(day) : null),
            new NumberField("updated", d => FieldReaders.Days(d.UpdatedOn)),
            new GeoField("point", d => ((JobDocument)d).Place?.Point),
            new SortKeyField("sortName", d => ((JobDocument)d).Title),
        ],
        [
            new QueryField("title", "titre", ["title"]),
            new QueryField("skill", "competence", ["skills"], Codes: "skillValue"),
            new QueryField("company", "entreprise", ["organisation"]),
            new QueryField("location", "lieu", ["place"]),
            new QueryField("industry", "secteur", ["industryName"], Codes: "industryValue"),
            new QueryField("language", "langue", [], Codes: "languageValue"),
            new QueryField("salary", "salaire", ["yearlyPay"], RangeUnit.Number),
            new QueryField("posted", "publie", ["posted"], RangeUnit.Date),
            new QueryField("updated", "modifie", ["updated"], RangeUnit.Date),
        ],
        [
            new FacetDefinition("title", "titleValue"),
            new FacetDefinition("company", "organisationValue"),
            new FacetDefinition("place", "placeValue"),
            new FacetDefinition("remote", "remoteValue"),
            new FacetDefinition("contract", "contractValue"),
            new FacetDefinition("skill", "skillValue"),
            new FacetDefinition("required-skill", "requiredSkillValue"),
            new FacetDefinition("nice-skill", "niceSkillValue"),
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
        ]);

    private static Func<SearchDocument, IEnumerable<string>> Read(Func<JobDocument, IEnumerable<string>> read) =>
        d => read((JobDocument)d).Where(text => text.Length > 0);
}
