using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Search.Documents;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Small random documents over few words and values, so that matches, ties and shared values are common.</summary>
internal static class Corpus
{
    private static readonly string[] Words = ["data", "engineer", "ingénieur", "senior", "python", "nurse", "l'infirmière", "C#", "kubernetes", "projet", "manager"];
    private static readonly string[] Companies = ["Acme", "Été SARL", "Northwind"];
    private static readonly string[] Industries = [.. Domain.Careers.Industries.All.Take(3).Select(i => i.Code)];

    public static MemberDocument Member(long id, Random random, long version = 1)
    {
        var person = new MemberBuilder(id).AtVersion(version)
            .Named(Words[random.Next(4)], Words[random.Next(Words.Length)])
            .WithHeadline(Text(random, 3))
            .WithSummary(Text(random, 8))
            .Working(Text(random, 2), Companies[random.Next(Companies.Length)], Text(random, 5))
            .Worked(Text(random, 2), Companies[random.Next(Companies.Length)])
            .Skilled(TestSkills.All.Where(_ => random.Next(4) == 0))
            .WithMonths(random.Next(4) == 0 ? null : random.Next(300))
            .AtLevel((Seniority)random.Next(3))
            .Speaking(random.Next(2) == 0 ? ["fr", "en"] : [])
            .UpdatedDaysAgo(random.Next(60))
            .VisibleTo((Audience)random.Next(4));
        if (random.Next(3) > 0)
            person.In(TestPlaces.All[random.Next(TestPlaces.All.Count)]);
        if (random.Next(3) > 0)
            person.InIndustry(Industries[random.Next(Industries.Length)]);
        return person.Document();
    }

    public static JobDocument Job(long id, Random random)
    {
        var job = new JobBuilder(id)
            .Titled(Text(random, 2))
            .At(Companies[random.Next(Companies.Length)])
            .Described(Text(random, 10))
            .Requiring(TestSkills.All.Where(_ => random.Next(5) == 0))
            .Liking(TestSkills.All.Where(_ => random.Next(5) == 0))
            .Remotely((RemoteWork)random.Next(3))
            .PostedDaysAgo(random.Next(100))
            .VisibleTo((Audience)random.Next(2));
        if (random.Next(2) == 0)
            job.Paying(random.Next(20, 90) * 1000);
        if (random.Next(2) == 0)
            job.ClosesInDays(random.Next(10) - 5);
        if (random.Next(3) > 0)
            job.In(TestPlaces.All[random.Next(TestPlaces.All.Count)]);
        return job.Document();
    }

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, random.Next(words + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
