using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

internal sealed class FrenchFacetWords : FacetWords
{
    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr");

    public override string Open => "À l’écoute d’opportunités";

    public override string Unknown => "Non indiqué";

    protected override string? LanguageName(string code) => FrenchLanguageNames.Of(code);

    public override string? Industry(string code) => Industries.All.FirstOrDefault(i => i.Code == code)?.LabelFr;

    public override string Name(string facet) => facet switch
    {
        "skill" => "Compétence",
        "required-skill" => "Compétence exigée",
        "nice-skill" => "Compétence appréciée",
        "occupation" => "Métier",
        "title" => "Intitulé de poste",
        "company" => "Organisation",
        "past-company" => "Organisation précédente",
        "school" => "Établissement",
        "place" => "Lieu",
        "country" => "Pays",
        "certificate" => "Certificat ou permis",
        "industry" => "Secteur",
        "seniority" => "Niveau",
        "years" => "Années d’expérience",
        "language" => "Langue",
        "open" => "Disponibilité",
        "work" => "À l’écoute pour",
        "updated" => "Mise à jour",
        "posted" => "Publication",
        "remote" => "Télétravail ou sur place",
        "contract" => "Contrat",
        "currency" => "Devise",
        "salary" => "Rémunération annuelle",
        _ => facet,
    };

    public override string Source(string field) => field switch
    {
        "title" => "Intitulé",
        "headline" => "Titre du profil",
        "currentTitle" => "Poste actuel",
        "pastTitle" => "Poste précédent",
        "skills" => "Compétences",
        "currentOrganisation" => "Organisation actuelle",
        "pastOrganisation" => "Organisation précédente",
        "schools" => "Établissement",
        "degrees" => "Diplôme",
        "place" => "Lieu",
        "industryName" => "Secteur",
        "summary" => "Présentation",
        "experience" => "Expérience",
        "works" => "Réalisations",
        "cv" => "Dans le CV",
        "offers" => "Propose",
        "seeks" => "Cherche",
        "name" => "Nom",
        "organisation" => "Organisation",
        "description" => "Description",
        _ => Field(field),
    };

    public override string Field(string field) => field switch
    {
        "title" => "l’intitulé",
        "otherTitle" => "l’intitulé, dans l’autre langue",
        "headline" => "le titre du profil",
        "currentTitle" => "le poste actuel",
        "pastTitle" => "un poste précédent",
        "skills" or "skillValue" or "requiredSkillValue" or "niceSkillValue" => "les compétences",
        "currentOrganisation" => "l’organisation actuelle",
        "pastOrganisation" => "une organisation précédente",
        "schools" => "l’établissement",
        "degrees" => "le diplôme",
        "place" or "point" => "le lieu",
        "industryName" or "industryValue" => "le secteur",
        "summary" => "la présentation",
        "experience" => "l’expérience",
        "works" => "les réalisations",
        "cv" => "le CV",
        "offers" => "ce que la personne propose",
        "seeks" => "ce que la personne cherche",
        "name" => "le nom",
        "organisation" => "l’organisation",
        "description" => "la description",
        "skill" => "compétence",
        "country" => "pays",
        "countryValue" => "le pays",
        "certificate" => "certificat",
        "certificateValue" => "les certificats",
        "occupation" => "métier",
        "occupationValue" => "le métier",
        "pastOccupationValue" => "un métier précédent",
        "company" => "organisation",
        "current-company" => "organisation actuelle",
        "past-company" => "organisation précédente",
        "school" => "établissement",
        "location" => "lieu",
        "industry" => "secteur",
        "language" => "langue",
        "contract" or "contractValue" => "contrat",
        "remote" or "remoteValue" => "télétravail",
        "seniority" or "seniorityValue" => "niveau",
        "years" => "années d’expérience",
        "updated" => "mise à jour",
        "salary" => "rémunération annuelle",
        "posted" => "publication",
        "experienceMonths" => "les années d’expérience",
        "languageValue" => "les langues",
        "position" => "un même poste",
        "education" => "une même formation",
        "positions" => "un poste",
        "educations" => "une formation",
        "yearlyPay" => "la rémunération",
        _ => field,
    };

    public override string Of(Seniority seniority) => seniority switch
    {
        Seniority.Intern => "Stage",
        Seniority.Junior => "Début de carrière",
        Seniority.Intermediate => "Intermédiaire",
        Seniority.Senior => "Expérience confirmée",
        Seniority.Lead => "Rôle de référence",
        Seniority.Manager => "Encadrement",
        Seniority.Director => "Direction",
        Seniority.Executive => "Direction générale",
        _ => Unknown,
    };

    public override string Of(RemoteWork remote) => remote switch
    {
        RemoteWork.OnSite => "Sur place",
        RemoteWork.Hybrid => "Hybride",
        RemoteWork.Remote => "Télétravail",
        _ => Unknown,
    };

    public override string Of(ContractKind contract) => contract switch
    {
        ContractKind.Permanent => "CDI",
        ContractKind.FixedTerm => "CDD",
        ContractKind.Temporary => "Intérim",
        ContractKind.Freelance => "Indépendant",
        ContractKind.Internship => "Stage",
        ContractKind.Apprenticeship => "Apprentissage",
        ContractKind.Seasonal => "Saisonnier",
        _ => Unknown,
    };

    public override string Of(PayPeriod period) => period switch
    {
        PayPeriod.Month => "par mois",
        PayPeriod.Week => "par semaine",
        PayPeriod.Day => "par jour",
        PayPeriod.Hour => "de l’heure",
        _ => "par an",
    };

    public override string Of(LanguageLevel level) => level switch
    {
        LanguageLevel.Unknown => "",
        LanguageLevel.Native => "langue maternelle",
        _ => level.ToString(),
    };

    public override string Range(RangeUnit unit, int? minimum, int? maximum) => (unit, minimum, maximum) switch
    {
        (RangeUnit.Date, 0, { } to) => to == 1 ? "Aujourd’hui ou hier" : $"{to} derniers jours",
        (RangeUnit.Date, { } from, null) => $"Il y a plus de {Amount(from - 1)} jours",
        (RangeUnit.Date, { } from, { } to) => $"Il y a {Amount(from)} à {Amount(to)} jours",
        (RangeUnit.YearsInMonths, 0, 1) => "Moins de 2 ans",
        (RangeUnit.YearsInMonths, { } from, null) => $"{Amount(from)} ans ou plus",
        (RangeUnit.YearsInMonths, { } from, { } to) => from == to ? Plural.French(from, "an", "ans") : $"{Amount(from)} à {Amount(to)} ans",
        (_, { } from, null) => $"{Amount(from)} ou plus",
        (_, null or 0, { } to) => $"Jusqu’à {Amount(to)}",
        (_, { } from, { } to) => $"{Amount(from)} à {Amount(to)}",
        _ => Unknown,
    };

    public override string Unit(string facet, RangeUnit unit) => unit switch
    {
        RangeUnit.Date => "jours",
        RangeUnit.YearsInMonths => "ans",
        _ => "par an",
    };
}
