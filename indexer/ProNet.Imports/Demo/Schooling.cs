using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;
using ProNet.Imports.Demo.Writing;

namespace ProNet.Imports.Demo;

/// <summary>The studies that lead to an occupation, in the years before the first post.</summary>
internal static class Schooling
{
    public static IEnumerable<Education> Of(Occupation occupation, List<CareerStep> career, string language, DemoRandom random)
    {
        if (random.Chance(0.08))
            yield break;
        var place = career[^1].Employer.Place;
        var degree = random.Pick(occupation.Degrees.In(language)).Split('/');
        var end = career[^1].Position.Start?.Year;
        yield return new Education
        {
            School = School(occupation.School, place.Name(language), language),
            Degree = degree[0],
            Field = degree[1],
            Start = end is { } year ? PartialDate.Of(year - random.Between(2, 4)) : null,
            End = end is { } last ? PartialDate.Of(last) : null,
        };
    }

    private static string School(string kind, string place, string language) => language == "fr"
        ? kind switch
        {
            "health" => $"Institut de formation en soins infirmiers {DemoText.Of(place)}",
            "vocational" => $"Lycée professionnel {DemoText.Of(place)}",
            "business" => $"École de commerce {DemoText.Of(place)}",
            "engineering" => $"École d'ingénieurs {DemoText.Of(place)}",
            "law" => $"Faculté de droit {DemoText.Of(place)}",
            "arts" => $"École des beaux-arts {DemoText.Of(place)}",
            "hospitality" => $"Lycée hôtelier {DemoText.Of(place)}",
            _ => $"Université {DemoText.Of(place)}",
        }
        : kind switch
        {
            "health" => $"{place} School of Nursing",
            "vocational" => $"{place} Technical College",
            "business" => $"{place} Business School",
            "engineering" => $"{place} Institute of Technology",
            "law" => $"{place} Law School",
            "arts" => $"{place} School of Art",
            "hospitality" => $"{place} Hospitality College",
            _ => $"University of {place}",
        };
}
