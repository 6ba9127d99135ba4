using System.Text;
using ProNet.Domain.Jobs;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Jobs;

/// <summary>Tells required skills from nice ones by the parts of the posting that they stand in (<see cref="PostingParts"/>).</summary>
internal static class JobSkillReader
{
    /// <summary>Adds the skills of a posting's title and body to it.</summary>
    /// <param name="job">Title, description and language are read.</param>
    /// <param name="skills">Finds skills.</param>
    /// <param name="required">Required ones known otherwise.</param>
    /// <param name="nice">Nice ones known otherwise.</param>
    public static void Fill(Job job, SkillFinder skills, IEnumerable<int> required, IEnumerable<int> nice)
    {
        var (needed, wished) = Divide(job.Description);
        var known = new HashSet<int>();
        Add(required, true);
        Add(nice, false);
        Add(skills.Recognise($"{job.Title}\n{needed}", job.Language), true);
        Add(skills.Recognise(wished, job.Language), false);

        void Add(IEnumerable<int> ids, bool isRequired) =>
            job.Skills.AddRange(ids.Where(known.Add).Select(id => new JobSkill { ConceptId = id, Required = isRequired }));
    }

    /// <summary>The parts of a body that say what is required and what is nice to have.</summary>
    public static (string Required, string Nice) Divide(string body)
    {
        var required = new StringBuilder();
        var nice = new StringBuilder();
        foreach (var line in PostingParts.Lines(body).Where(l => l.Part != PostingPart.Aside))
            (line.Part == PostingPart.Nice ? nice : required).Append(body, line.Span.Start, line.Span.Length).Append('\n');
        return (required.ToString(), nice.ToString());
    }
}
