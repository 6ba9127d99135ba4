using System.Globalization;
using ProNet.Domain.Jobs;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo.Writing;

/// <summary>Writes the advertisement of a job: who, what, with whom, for what.</summary>
internal sealed class JobWriter(DemoLibrary library, Job job, Occupation occupation, int level, DemoRandom random)
{
    private static readonly int[] YearsOfLevel = [1, 2, 5, 8, 10];

    private readonly string language = job.Language;

    public string Write() => string.Join(
        "\n\n",
        Sentence(random.Pick(Phrases("job-opening"))) + " " + job.Organisation!.Description,
        Section("job-work", random.Sample(occupation.Tasks.In(language), random.Between(3, 5))),
        Section("job-wanted", random.Sample(Phrases("job-wish").Where(p => level > 0 || !p.Contains("{years}", StringComparison.Ordinal)), 3)),
        Section("job-offer", random.Sample(Phrases("job-benefit"), random.Between(2, 3))),
        Sentence(random.Pick(Phrases("job-closing"))));

    private string Section(string heading, IEnumerable<string> items) =>
        Phrases(heading)[0] + "\n\n" + string.Join('\n', items.Select(item => "- " + Sentence(item)));

    private string Sentence(string template) =>
        DemoText.Finish(DemoText.Draw(DemoText.Fill(DemoText.Inflect(template, feminine: false), Value), random), language);

    private string Value(string key) => key switch
    {
        "title" => job.Title,
        "title-lower" => DemoText.LowerTitle(job.Title),
        "organisation" => job.Organisation!.Name,
        "place" => job.Location.Text,
        "years" => YearsOfLevel[level].ToString(CultureInfo.InvariantCulture),
        "team" => "{4-18}",
        "skill1" => Skill(0),
        "skill2" => Skill(1),
        "skill3" => Skill(2),
        _ => throw new InvalidOperationException($"A phrase names '{key}', which jobs do not have."),
    };

    private string Skill(int index)
    {
        var concept = job.Skills[index].Concept!;
        return language == "fr" ? concept.LabelFr : concept.LabelEn;
    }

    private IReadOnlyList<string> Phrases(string kind) => library.Phrases.In(language)[kind];
}
