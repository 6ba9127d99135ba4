using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

internal sealed class EnglishFacetWords : FacetWords
{
    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en");

    public override string Open => "Open to work";

    public override string Unknown => "Not stated";

    protected override string? LanguageName(string code) => EnglishLanguageNames.Of(code);

    public override string? Industry(string code) => Industries.All.FirstOrDefault(i => i.Code == code)?.LabelEn;

    public override string Name(string facet) => facet switch
    {
        "skill" => "Skill",
        "required-skill" => "Required skill",
        "nice-skill" => "Welcome skill",
        "occupation" => "Occupation",
        "title" => "Job title",
        "company" => "Organisation",
        "past-company" => "Former organisation",
        "school" => "School",
        "place" => "Place",
        "country" => "Country",
        "certificate" => "Certificate or licence",
        "industry" => "Industry",
        "seniority" => "Seniority",
        "years" => "Years of experience",
        "language" => "Language",
        "open" => "Availability",
        "work" => "Open to",
        "updated" => "Updated",
        "posted" => "Posted",
        "remote" => "Remote or on site",
        "contract" => "Contract",
        "currency" => "Currency",
        "salary" => "Yearly pay",
        _ => facet,
    };

    public override string Source(string field) => field == "cv" ? "In the CV" : Field(field) is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : "";

    public override string Field(string field) => field switch
    {
        "title" => "job title",
        "otherTitle" => "title, in the other language",
        "headline" => "headline",
        "currentTitle" => "current job",
        "pastTitle" => "former job",
        "skills" or "skillValue" or "requiredSkillValue" or "niceSkillValue" => "skills",
        "currentOrganisation" or "current-company" => "current organisation",
        "pastOrganisation" or "past-company" => "former organisation",
        "schools" or "school" => "school",
        "degrees" => "degree",
        "place" or "location" or "point" => "place",
        "industryName" or "industry" or "industryValue" => "industry",
        "summary" => "summary",
        "experience" => "experience",
        "works" => "talks and works",
        "cv" => "CV",
        "offers" => "offers",
        "seeks" => "seeks",
        "name" => "name",
        "organisation" or "company" => "organisation",
        "description" => "description",
        "skill" => "skill",
        "country" or "countryValue" => "country",
        "certificate" or "certificateValue" => "certificates",
        "occupation" or "occupationValue" => "occupation",
        "pastOccupationValue" => "former occupation",
        "language" => "language",
        "contract" or "contractValue" => "contract",
        "remote" or "remoteValue" => "remote or on site",
        "seniority" or "seniorityValue" => "seniority",
        "years" or "experienceMonths" => "years of experience",
        "updated" => "updated",
        "salary" or "yearlyPay" => "yearly pay",
        "posted" => "posted",
        "languageValue" => "languages",
        "position" => "one position",
        "education" => "one course of study",
        "positions" => "a position",
        "educations" => "a course of study",
        _ => field,
    };

    public override string Of(Seniority seniority) => seniority switch
    {
        Seniority.Intern => "Intern",
        Seniority.Junior => "Junior",
        Seniority.Intermediate => "Intermediate",
        Seniority.Senior => "Senior",
        Seniority.Lead => "Lead",
        Seniority.Manager => "Manager",
        Seniority.Director => "Director",
        Seniority.Executive => "Executive",
        _ => Unknown,
    };

    public override string Of(RemoteWork remote) => remote switch
    {
        RemoteWork.OnSite => "On site",
        RemoteWork.Hybrid => "Hybrid",
        RemoteWork.Remote => "Remote",
        _ => Unknown,
    };

    public override string Of(ContractKind contract) => contract switch
    {
        ContractKind.Permanent => "Permanent",
        ContractKind.FixedTerm => "Fixed term",
        ContractKind.Temporary => "Temporary",
        ContractKind.Freelance => "Freelance",
        ContractKind.Internship => "Internship",
        ContractKind.Apprenticeship => "Apprenticeship",
        ContractKind.Seasonal => "Seasonal",
        _ => Unknown,
    };

    public override string Of(PayPeriod period) => period switch
    {
        PayPeriod.Month => "a month",
        PayPeriod.Week => "a week",
        PayPeriod.Day => "a day",
        PayPeriod.Hour => "an hour",
        _ => "a year",
    };

    public override string Of(LanguageLevel level) => level switch
    {
        LanguageLevel.Unknown => "",
        LanguageLevel.Native => "first language",
        _ => level.ToString(),
    };

    public override string Range(RangeUnit unit, int? minimum, int? maximum) => (unit, minimum, maximum) switch
    {
        (RangeUnit.Date, 0, { } to) => to == 1 ? "Today or yesterday" : $"Last {to} days",
        (RangeUnit.Date, { } from, null) => $"{Amount(from - 1)} days ago or longer",
        (RangeUnit.Date, { } from, { } to) => $"{Amount(from)} to {Amount(to)} days ago",
        (RangeUnit.YearsInMonths, 0, 1) => "Under 2 years",
        (RangeUnit.YearsInMonths, { } from, null) => $"{Amount(from)} years or more",
        (RangeUnit.YearsInMonths, { } from, { } to) => from == to ? Plural.English(from, "year", "years") : $"{Amount(from)} to {Amount(to)} years",
        (_, { } from, null) => $"{Amount(from)} or more",
        (_, null or 0, { } to) => $"Up to {Amount(to)}",
        (_, { } from, { } to) => $"{Amount(from)} to {Amount(to)}",
        _ => Unknown,
    };

    public override string Unit(string facet, RangeUnit unit) => unit switch
    {
        RangeUnit.Date => "days ago",
        RangeUnit.YearsInMonths => "years",
        _ => "a year",
    };
}
