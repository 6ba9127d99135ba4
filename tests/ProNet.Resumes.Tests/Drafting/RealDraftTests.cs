using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Testing;

namespace ProNet.Resumes.Tests.Drafting;

/// <summary>
/// PDFs that people made, against the texts that somebody else took out of the same CVs: the pairs of dates that stand under the headings of experience
/// there should be those of the posts drafted here. Read by a rule of its own, so that a fault of the drafter is not shared.
/// </summary>
public sealed partial class RealDraftTests
{
    [Test]
    public void Draft_WhenPdfsAreReal_FindsThePostsAndTheirDates()
    {
        if (SharedData.Find("profiles", "cv-pdf") is not { } folder || SharedData.Find("profiles", "resumes-en.jsonl.gz") is not { } texts)
        {
            Assert.Ignore(SharedData.Missing);
            return;
        }

        var reader = new DocumentReader(DocumentLimits.Usual, TimeProvider.System);
        var known = Texts(texts);
        var (expected, found, drafted, titled, withOrganisation, degrees, skills, files, compared) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            var draft = CareerDrafter.Draft(reader.Read(File.ReadAllBytes(file), CancellationToken.None).Text!);
            files++;
            drafted += draft.Positions.Count;
            titled += draft.Positions.Count(p => p.Value.Title.Length > 0 && HeaderLike(p.Value.Title));
            withOrganisation += draft.Positions.Count(p => p.Value.Organisation.Length > 0);
            degrees += draft.Education.Count > 0 ? 1 : 0;
            skills += draft.Skills.Count > 0 ? 1 : 0;
            if (!known.TryGetValue(Path.GetFileNameWithoutExtension(file).Split('-')[^1], out var text))
                continue;
            compared++;
            var years = Expected(text);
            var own = draft.Positions.Select(p => (p.Value.Start!.Value.Year, p.Value.End?.Year)).ToList();
            expected += years.Count;
            var here = years.Count(own.Remove);
            found += here;
            if (here < years.Count && Environment.GetEnvironmentVariable("PRONET_DUMP") is not null)
                TestContext.Out.WriteLine($"{Path.GetFileName(file)}: {here} of {years.Count}");
        }

        TestContext.Out.WriteLine($"{files} PDFs, {compared} with a text: {found} of {expected} posts by their dates; {drafted} drafted, {titled} with a title, {withOrganisation} with an organisation; {degrees} with education, {skills} with skills");
        Assert.That(found, Is.GreaterThanOrEqualTo(expected * 0.9));
        Assert.That(titled, Is.GreaterThanOrEqualTo(drafted * 0.9));
    }

    private static bool HeaderLike(string title) => title.Length <= 100 && !title.EndsWith('.');

    private static Dictionary<string, string> Texts(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var texts = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            texts[json.RootElement.GetProperty("id").ToString()] = json.RootElement.GetProperty("text").GetString()!;
        }

        return texts;
    }

    /// <summary>Years of the ranges that stand on short lines under headings of experience.</summary>
    private static List<(int, int?)> Expected(string text)
    {
        var years = new List<(int, int?)>();
        var isExperience = false;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd()))
        {
            if (Heading().IsMatch(line))
                isExperience = line.Contains("xperience", StringComparison.Ordinal) || line.Contains("History", StringComparison.Ordinal);
            else if (isExperience && line.Length <= 120 && Range().Match(line) is { Success: true } range)
                years.Add((int.Parse(range.Groups["from"].Value, null), range.Groups["to"].Success ? int.Parse(range.Groups["to"].Value, null) : null));
        }

        return years;
    }

    [GeneratedRegex("^(Summary|Professional Summary|Executive Profile|Highlights|Skills|Skill Highlights|Experience|Professional Experience|Work Experience|Work History|Education|Education and Training|Accomplishments|Certifications|Interests|Additional Information|Affiliations|Professional Affiliations|Languages|Personal Information|Publications|Core Qualifications|Qualifications|Educational Background)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"((January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) |\d\d/|^|\s)(?<from>(19|20)\d\d) (to|-|–) (((January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) |\d\d/)?(?<to>(19|20)\d\d)|Current|Present)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Range();
}
