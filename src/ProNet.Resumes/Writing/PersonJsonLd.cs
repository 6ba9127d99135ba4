using System.Text.Json.Nodes;

namespace ProNet.Resumes.Writing;

/// <summary>schema.org <c>Person</c> for machines that read the page. Links that nobody has verified are not claimed to be the same person.</summary>
public static class PersonJsonLd
{
    /// <summary>Safe to stand within a script element: what could end it is escaped.</summary>
    public static string Write(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var current = resume.Positions.FirstOrDefault(p => p.IsCurrent);
        var person = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "Person" };
        Set(person, "name", resume.Name);
        Set(person, "givenName", resume.GivenName);
        Set(person, "familyName", resume.FamilyName);
        Set(person, "jobTitle", current?.Title ?? resume.Headline);
        Set(person, "description", resume.Headline);
        Set(person, "url", resume.Page?.AbsoluteUri ?? "");
        if (current is { Organisation.Length: > 0 })
            person["worksFor"] = new JsonObject { ["@type"] = "Organization", ["name"] = current.Organisation };
        if (resume.Place.Length > 0)
        {
            person["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = resume.Place };
            Set((JsonObject)person["address"]!, "addressCountry", resume.CountryCode);
        }

        Set(person, "alumniOf", resume.Education.Where(e => e.School.Length > 0).Select(e => new JsonObject { ["@type"] = "EducationalOrganization", ["name"] = e.School }));
        Set(person, "knowsAbout", resume.Skills.Select(s => JsonValue.Create(s)));
        Set(person, "knowsLanguage", resume.Languages.Select(l => JsonValue.Create(l.Code)));
        return person.ToJsonString();
    }

    private static void Set(JsonObject person, string name, string value)
    {
        if (value.Length > 0)
            person[name] = value;
    }

    private static void Set(JsonObject person, string name, IEnumerable<JsonNode?> values)
    {
        var array = new JsonArray([.. values]);
        if (array.Count > 0)
            person[name] = array;
    }
}
