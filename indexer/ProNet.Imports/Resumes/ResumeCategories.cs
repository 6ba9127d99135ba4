namespace ProNet.Imports.Resumes;

/// <summary>Industry codes of the trades that the résumés are filed under.</summary>
internal static class ResumeCategories
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ACCOUNTANT"] = "accounting",
        ["ADVOCATE"] = "legal",
        ["AGRICULTURE"] = "agriculture",
        ["APPAREL"] = "fashion",
        ["ARTS"] = "arts",
        ["AUTOMOBILE"] = "automotive",
        ["AVIATION"] = "aviation",
        ["BANKING"] = "banking",
        ["BPO"] = "outsourcing",
        ["BUSINESS-DEVELOPMENT"] = "business-development",
        ["CHEF"] = "hospitality",
        ["CONSTRUCTION"] = "construction",
        ["CONSULTANT"] = "consulting",
        ["DESIGNER"] = "design",
        ["DIGITAL-MEDIA"] = "digital-media",
        ["ENGINEERING"] = "engineering",
        ["FINANCE"] = "finance",
        ["FITNESS"] = "fitness",
        ["HEALTHCARE"] = "healthcare",
        ["HR"] = "human-resources",
        ["INFORMATION-TECHNOLOGY"] = "information-technology",
        ["PUBLIC-RELATIONS"] = "marketing",
        ["SALES"] = "sales",
        ["TEACHER"] = "education",
    };

    /// <summary>The code, or empty for a trade that is not known.</summary>
    public static string Industry(string category) => Codes.GetValueOrDefault(category.Trim(), "");
}
