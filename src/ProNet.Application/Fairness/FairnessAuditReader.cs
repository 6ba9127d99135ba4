using Microsoft.EntityFrameworkCore;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Ranking.Fairness;
using ProNet.Search.Requests;

namespace ProNet.Application.Fairness;

/// <summary>
/// Measures how people who said something of themselves stood in the ranked lists of a quarter, for administrators. Reads on demand, a bounded number of lists; what comes out is of groups, never of persons.
/// </summary>
public sealed class FairnessAuditReader(IDbContextFactory<ProNetDbContext> contexts, RankingOptions options, TimeProvider time)
{
    /// <summary>People that are told of together, and lists: fewer would tell of single persons.</summary>
    public const int Fewest = 10;

    /// <summary>Of a question; about a second of work.</summary>
    private const int MostLists = 20_000;

    /// <summary>However much one person searches, the audit must not be of them alone.</summary>
    private const int MostListsOfOne = 200;

    /// <summary>Those whose lists rank people.</summary>
    private static readonly RankingQuestion[] Questions = [.. RankingQuestions.All.Where(question => question != RankingQuestion.Job)];

    /// <summary>What can be asked for, the latest first.</summary>
    public IReadOnlyList<FairnessQuarter> Quarters => FairnessQuarter.Kept(time.GetUtcNow().UtcDateTime, options.Kept);

    /// <summary>
    /// The audit of each question. Who said something after the quarter said it for later ones. A list that somebody asked for again counts once, and who asked does not stand in their own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not among <see cref="Quarters"/>.</exception>
    public async Task<IReadOnlyList<FairnessOfQuestion>> ReadAsync(FairnessQuarter quarter, CancellationToken cancellationToken)
    {
        if (!Quarters.Contains(quarter))
            throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "The quarter is not over, or its lists are not kept any more.");
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var declared = await store.FairnessDeclarations.AsNoTracking().Where(d => d.DeclaredAt < quarter.End)
            .ToDictionaryAsync(d => d.MemberId, d => new DeclaredGroup(d.Gender, d.Age), cancellationToken);
        var audits = new List<FairnessOfQuestion>();
        foreach (var question in Questions)
            audits.Add(await ReadAsync(store, question, quarter, declared, cancellationToken));
        return audits;
    }

    private static async Task<FairnessOfQuestion> ReadAsync(
        ProNetDbContext store, RankingQuestion question, FairnessQuarter quarter, Dictionary<long, DeclaredGroup> declared, CancellationToken cancellationToken)
    {
        var (name, start, end) = (RankingQuestions.NameOf(question), quarter.Start, quarter.End);
        var shown = store.RankingImpressions.AsNoTracking().Where(i => i.Question == name && i.At >= start && i.At < end).OrderByDescending(i => i.Id)
            .Select(i => new { i.Id, i.ViewerId, i.Request, i.FirstPosition, i.Subjects }).Take(MostLists + 1);
        var (read, counted, lists) = (0, 0, new List<AuditedList>());
        var (asked, ofOne, numbers, people) = (new HashSet<(long, string)>(), new Dictionary<long, int>(), new Dictionary<long, int>(), new List<DeclaredGroup>());
        await foreach (var list in shown.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (++read > MostLists)
                break;
            // Who asked may have been erased since: nothing says that two such lists are of one.
            var asker = list.ViewerId ?? -list.Id;
            if ((list.ViewerId is not null && !asked.Add((asker, list.Request))) || (ofOne[asker] = ofOne.GetValueOrDefault(asker) + 1) > MostListsOfOne)
                continue;
            counted++;
            var places = new List<AuditedPlace>();
            var position = list.FirstPosition;
            foreach (var subject in PackedRows.Subjects(list.Subjects))
            {
                if (subject != asker && declared.TryGetValue(subject, out var said))
                    places.Add(new AuditedPlace(position, NumberOf(subject, said)));
                position++;
            }

            if (places.Count > 0)
                lists.Add(new AuditedList(asker, list.FirstPosition == 1, places));
        }

        var groups = ShownGroups.Of(people, Fewest);
        return new FairnessOfQuestion(question, counted, read > MostLists, [.. Enum.GetValues<FairnessBy>().Select(by => Table(by, groups.Of(by), lists, people))]);

        int NumberOf(long subject, DeclaredGroup said)
        {
            if (numbers.TryGetValue(subject, out var number))
                return number;
            people.Add(said);
            numbers.Add(subject, people.Count - 1);
            return people.Count - 1;
        }
    }

    private static FairnessTable Table(FairnessBy by, IReadOnlyList<DeclaredGroup> groups, List<AuditedList> lists, List<DeclaredGroup> people)
    {
        var order = groups.Select((group, number) => (group, number)).ToDictionary(g => g.group, g => g.number);
        int[] groupOf = [.. people.Select(person => order.GetValueOrDefault(By(person, by), -1))];
        return new FairnessTable(by, groups, FairnessAudit.Of(lists, groupOf, groups.Count, Fewest));
    }

    private static DeclaredGroup By(DeclaredGroup person, FairnessBy by) => by switch
    {
        FairnessBy.Gender => person with { Age = null },
        FairnessBy.Age => person with { Gender = null },
        _ => person,
    };
}
