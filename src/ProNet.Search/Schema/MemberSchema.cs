using ProNet.Domain.Careers;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

internal static class MemberSchema
{
    private const string Positions = "positions";
    private const string Educations = "educations";

    private static readonly TextField Name = new("name", FieldTier.Identity, Read(p => [p.Name]), Highlightable: false, IsTitle: true);
    private static readonly TextField CurrentTitle = Position("currentTitle", FieldTier.Headline, x => !IsPast(x) ? x.Title : "", isTitle: true);
    private static readonly TextField PastTitle = Position("pastTitle", FieldTier.Fact, x => IsPast(x) ? x.Title : "", isTitle: true);
    private static readonly TextField CurrentOrganisation = Position("currentOrganisation", FieldTier.Fact, x => !IsPast(x) ? x.Organisation : "");
    private static readonly TextField PastOrganisation = Position("pastOrganisation", FieldTier.Fact, x => IsPast(x) ? x.Organisation : "");
    private static readonly KeywordField Skill = new("skillValue", Read(p => p.Skills.Select(s => s.Slug)), MultiValued: true);
    private static readonly KeywordField Occupation = new("occupationValue", Read(p => p.Occupations.Where(o => o.Current).Select(o => o.Slug)), MultiValued: true);
    private static readonly KeywordField Place = new("placeValue", Read(p => FieldReaders.PlaceValue(p.Place)), MultiValued: false);
    private static readonly KeywordField Open = new("openValue", Read(p => p.OpenToWork ? ["open"] : []), MultiValued: false);
    private static readonly KeywordField WorkKinds = new("workValue", Read(p => p.WorkKinds.SelectMany(FieldReaders.Code)), MultiValued: true);
    private static readonly NumberField ExperienceMonths = new("experienceMonths", d => ((MemberDocument)d).ExperienceMonths);
    private static readonly NumberField Updated = new("updated", d => FieldReaders.Days(d.UpdatedOn));
    private static readonly GeoField Point = new("point", d => ((MemberDocument)d).Place?.Point);
    private static readonly SortKeyField SortName = new("sortName", d => ((MemberDocument)d).Name);

    public static SearchSchema Create() => new(
        SubjectKind.Member,
        typeof(MemberDocument),
        [
            Name,
            new TextField("headline", FieldTier.Headline, Read(p => FieldReaders.NotEmpty(p.Headline)), IsTitle: true),
            CurrentTitle,
            PastTitle,
            new TextField("skills", FieldTier.Headline, Read(p => FieldReaders.SkillTexts(p.Skills).Concat(p.OwnSkills)))
            {
                Stated = Read(p => FieldReaders.SkillTexts(p.Skills.Where(s => s.Required)).Concat(p.OwnSkills)),
            },
            CurrentOrganisation,
            PastOrganisation,
            Education("schools", e => e.School),
            Education("degrees", e => $"{e.Degree} {e.Field}".Trim()),
            new TextField("place", FieldTier.Fact, Read(p => FieldReaders.PlaceTexts(p.Place))),
            new TextField("industryName", FieldTier.Fact, Read(p => FieldReaders.IndustryTexts(p.Industry)), Highlightable: false),
            new TextField("summary", FieldTier.Prose, Read(p => FieldReaders.NotEmpty(p.Summary))),
            Position("experience", FieldTier.Prose, x => x.Description),
            new TextField("works", FieldTier.Prose, Read(p => p.Works)),
            new TextField("offers", FieldTier.Prose, Read(p => p.Offers)),
            new TextField("seeks", FieldTier.Prose, Read(p => p.Seeks)) { OnlyNamed = true },
            new TextField("cv", FieldTier.Prose, Read(p => p.Cvs)),
            new NestedField(Positions, d => ((MemberDocument)d).Positions.Select(x => x.Held)),
            new NestedField(Educations, d => ((MemberDocument)d).Education.Select(e => e.Attended)),
            Skill,
            Occupation,
            new KeywordField("pastOccupationValue", Read(p => p.Occupations.Where(o => !o.Current).Select(o => o.Slug)), MultiValued: true),
            Names("currentTitleValue", TitleKey.Of, p => Current(p).Select(x => x.Title)),
            Names("currentOrganisationValue", OrganisationKey.Of, p => Current(p).Select(x => x.Organisation)),
            Names("pastOrganisationValue", OrganisationKey.Of, p => Past(p).Select(x => x.Organisation)),
            Names("schoolValue", OrganisationKey.Of, p => p.Education.Select(e => e.School)),
            Place,
            new KeywordField("countryValue", Read(p => FieldReaders.CountryValue(p.Place)), MultiValued: false),
            new KeywordField("certificateValue", Read(p => p.Certificates), MultiValued: true),
            new KeywordField("industryValue", Read(p => FieldReaders.NotEmpty(p.Industry)), MultiValued: false),
            new KeywordField("seniorityValue", Read(p => FieldReaders.Code(p.Seniority)), MultiValued: false),
            new KeywordField("languageValue", Read(p => p.Languages), MultiValued: true),
            Open,
            WorkKinds,
            ExperienceMonths,
            Updated,
            Point,
            SortName,
        ],
        [
            new QueryField("title", "titre", ["headline", "currentTitle", "pastTitle"]),
            new QueryField("skill", "competence", ["skills"], Codes: "skillValue"),
            new QueryField("occupation", "metier", [], Codes: "occupationValue", PastCodes: "pastOccupationValue"),
            new QueryField("company", "entreprise", ["currentOrganisation", "pastOrganisation"]),
            new QueryField("current-company", "entreprise-actuelle", ["currentOrganisation"]),
            new QueryField("past-company", "entreprise-passee", ["pastOrganisation"]),
            new QueryField("school", "ecole", ["schools"]),
            new QueryField("position", "poste", [Positions]),
            new QueryField("education", "formation", [Educations]),
            new QueryField("during", "pendant", [Positions, Educations], RangeUnit.Date),
            new QueryField("location", "lieu", ["place"]),
            new QueryField("country", "pays", [], Codes: "countryValue"),
            new QueryField("certificate", "certificat", [], Codes: "certificateValue"),
            new QueryField("cv", "cv", ["cv"]),
            new QueryField("name", "nom", ["name"]),
            new QueryField("industry", "secteur", ["industryName"], Codes: "industryValue"),
            new QueryField("language", "langue", [], Codes: "languageValue"),
            new QueryField("seniority", "seniorite", [], Codes: "seniorityValue", Since: 2),
            new QueryField("years", "annees", ["experienceMonths"], RangeUnit.YearsInMonths),
            new QueryField("offers", "offre", ["offers"], Since: 3) { Speaks = ConceptKind.Skill },
            new QueryField("seeks", "cherche", ["seeks"], Since: 3) { Speaks = ConceptKind.Skill },
            new QueryField("updated", "modifie", ["updated"], RangeUnit.Date),
        ],
        [
            new FacetDefinition("skill", "skillValue"),
            new FacetDefinition("occupation", "occupationValue"),
            new FacetDefinition("title", "currentTitleValue"),
            new FacetDefinition("company", "currentOrganisationValue"),
            new FacetDefinition("past-company", "pastOrganisationValue"),
            new FacetDefinition("school", "schoolValue"),
            new FacetDefinition("certificate", "certificateValue"),
            new FacetDefinition("country", "countryValue"),
            new FacetDefinition("place", "placeValue"),
            new FacetDefinition("industry", "industryValue"),
            new FacetDefinition("seniority", "seniorityValue"),
            new FacetDefinition(
                "years",
                "experienceMonths",
                [new(0, 1), new(2, 4), new(5, 9), new(10, 14), new(15, 19), new(20, 29), new(30, null)],
                RangeUnit.YearsInMonths),
            new FacetDefinition("language", "languageValue"),
            new FacetDefinition("open", "openValue"),
            new FacetDefinition("work", "workValue"),
            new FacetDefinition("updated", "updated", [new(0, 7), new(8, 30), new(31, 90), new(91, 365), new(366, null)], RangeUnit.Date),
        ],
        new SchemaRoles
        {
            Recent = Updated,
            Point = Point,
            Name = SortName,
            Experience = ExperienceMonths,
            Concepts = [ConceptKind.Skill, ConceptKind.Occupation, ConceptKind.Certificate, ConceptKind.Country],
            Availability = [Open, WorkKinds],
            Suggestions =
            [
                SuggestSources.Texts(SuggestionKind.Person, "_names", Name),
                SuggestSources.Names(SuggestionKind.Title, "_titles", "title", TitleKey.Of, CurrentTitle, PastTitle),
                SuggestSources.Names(SuggestionKind.Organisation, "_organisations", "company", OrganisationKey.Of, CurrentOrganisation, PastOrganisation),
                SuggestSources.Skills(Skill, d => ((MemberDocument)d).Skills),
                SuggestSources.Place(Place, d => ((MemberDocument)d).Place),
            ],
        });

    private static Func<SearchDocument, IEnumerable<string>> Read(Func<MemberDocument, IEnumerable<string>> read) =>
        d => read((MemberDocument)d).Where(text => text.Length > 0);

    private static KeywordField Names(string name, Func<string, string> key, Func<MemberDocument, IEnumerable<string>> read) =>
        new(name, d => FieldReaders.Keys(read((MemberDocument)d), key), MultiValued: true) { Key = key };

    private static TextField Position(string name, FieldTier tier, Func<PositionEntry, string> read, bool isTitle = false) =>
        new(name, tier, d => ((MemberDocument)d).Positions.Select(read), Nested: Positions, IsTitle: isTitle);

    private static TextField Education(string name, Func<EducationEntry, string> read) =>
        new(name, FieldTier.Fact, d => ((MemberDocument)d).Education.Select(read), Nested: Educations);

    private static IEnumerable<PositionEntry> Current(MemberDocument person) => person.Positions.Where(p => !IsPast(p));

    private static IEnumerable<PositionEntry> Past(MemberDocument person) => person.Positions.Where(IsPast);

    private static bool IsPast(PositionEntry position) => position.Current == CurrentState.Ended;
}
