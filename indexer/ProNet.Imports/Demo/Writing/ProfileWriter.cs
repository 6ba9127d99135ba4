using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo.Writing;

/// <summary>Writes headline, summary and descriptions of a person in the person's language, from what the career says.</summary>
internal sealed class ProfileWriter(DemoLibrary library, Member member, List<CareerStep> career, bool feminine, DemoRandom random)
{
    private readonly string language = member.Language;

    public void Write()
    {
        member.Headline = Sentence(random.Pick(Phrases("headline")), career[0]);
        member.Summary = random.Chance(0.07) ? "" : Summary();
        foreach (var step in career.Where(_ => !random.Chance(0.15)))
            step.Position.Description = Sentence(random.Pick(Phrases("past")), step);
        if (random.Chance(0.12))
            member.Links.Add(new ProfileLink("Portfolio", $"https://{member.Handle}.example/"));
        if (career[0].Occupation.Code is "researcher" or "data-scientist" or "designer" or "physician" or "lawyer" && random.Chance(0.4))
            member.Works.Add(Talk());
    }

    private string Summary()
    {
        var sentences = new List<string> { random.Pick(Phrases("opening")) };
        sentences.AddRange(random.Sample(Phrases("middle"), random.Between(1, 3)));
        if (random.Chance(0.6))
            sentences.Add(random.Pick(Phrases("closing")));
        // Without dates nobody can say how many years.
        sentences.RemoveAll(s => s.Contains("{years}", StringComparison.Ordinal) && Years() is null);
        return string.Join(' ', sentences.Select(s => Sentence(s, career[0])));
    }

    private Work Talk()
    {
        var skill = Skill(0, career[0]);
        return language == "fr"
            ? new Work($"{skill} : retour d'expérience", Sentence("Ce que la pratique m'a appris : {task}.", career[0]), language)
            : new Work($"{skill} in practice", Sentence("What practice taught me: {task}.", career[0]), language);
    }

    private string Sentence(string template, CareerStep step)
    {
        var tasks = random.Sample(step.Occupation.Tasks.In(language), 3);
        var filled = DemoText.Fill(DemoText.Inflect(template, feminine), key => Value(key, step, tasks));
        return DemoText.Finish(DemoText.Draw(filled, random), language);
    }

    private string Value(string key, CareerStep step, List<string> tasks) => key switch
    {
        "title" => step.Position.Title,
        "title-lower" => DemoText.LowerTitle(step.Position.Title),
        "years" => Math.Max(1, Years() ?? 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "organisation" => step.Position.OrganisationName,
        "place" => step.Position.PlaceText,
        "industry" => IndustryName(step),
        "industry-lower" => IndustryName(step).ToLowerInvariant(),
        "school" => member.Education.Count > 0 ? member.Education[0].School : member.Location.Text,
        "task" => tasks[0],
        "task2" => tasks[1],
        "task3" => tasks[2],
        "skill1" => Skill(0, step),
        "skill2" => Skill(1, step),
        "skill3" => Skill(2, step),
        "team" => "{4-18}",
        _ => throw new InvalidOperationException($"A phrase names '{key}', which people do not have."),
    };

    private string IndustryName(CareerStep step)
    {
        var industry = Industries.All.First(i => i.Code == step.Occupation.Industry);
        return language == "fr" ? industry.LabelFr : industry.LabelEn;
    }

    /// <summary>A skill of the person that belongs to what was done in that post.</summary>
    private string Skill(int index, CareerStep step)
    {
        var own = member.Skills.Select(s => s.Concept!).Where(c => step.Occupation.Skills.Contains(c.Slug)).ToList();
        var concept = own.Count > 0 ? own[index % own.Count] : library.Skill(step.Occupation.Skills[index]);
        return language == "fr" ? concept.LabelFr : concept.LabelEn;
    }

    private int? Years() => career[^1].Position.Start is { } start && career[0].Position.Start is { } latest ? Math.Max(1, latest.Year - start.Year) : null;

    private IReadOnlyList<string> Phrases(string kind) => library.Phrases.In(language)[kind];
}
