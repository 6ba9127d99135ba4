using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Fairness;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Data.Fairness;
using ProNet.Data.Ranking;
using ProNet.Domain.Profiles;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Fairness;

/// <summary>A store with people who said something of themselves before the latest quarter that is over, and lists that they were shown in.</summary>
internal sealed class FairnessHost(TestStore store) : IAsyncDisposable
{
    public static async Task<FairnessHost> CreateAsync(Database database = Database.Sqlite) => new(await TestStore.CreateAsync(
        (services, folder) => services.AddProNetApplication().AddSingleton(new RankingOptions { ModelFolder = Path.Combine(folder, "models") }), database));

    public TestStore Store => store;

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> StoreAsync<T>(Func<ProNetDbContext, Task<T>> work) => DoAsync(work);

    public Task<bool> DeclareAsync(long member, DeclaredGroup said) => DoAsync<DeclareHandler, bool>(h => h.HandleAsync(member, said, CancellationToken.None));

    public Task<FairnessQuarter> QuarterAsync() => DoAsync<FairnessAuditReader, FairnessQuarter>(r => Task.FromResult(r.Quarters[0]));

    public async Task<FairnessOfQuestion> ReadAsync(RankingQuestion question = RankingQuestion.Expert)
    {
        var quarter = await QuarterAsync();
        return (await DoAsync<FairnessAuditReader, IReadOnlyList<FairnessOfQuestion>>(r => r.ReadAsync(quarter, CancellationToken.None))).Single(audit => audit.Question == question);
    }

    public async Task<FairnessTable> TableAsync(FairnessBy by) => (await ReadAsync()).Tables.Single(table => table.By == by);

    /// <returns>Their numbers, in order.</returns>
    public async Task<IReadOnlyList<long>> PeopleAsync(params IReadOnlyList<DeclaredGroup> said)
    {
        var before = (await QuarterAsync()).Start;
        var members = said.Select(_ => new Member { Handle = $"{Guid.NewGuid():N}", Name = new FullName { Family = "Somebody" } }).ToList();
        await store.SaveAsync(members);
        await store.SaveAsync(members.Zip(said).Where(p => p.Second != default)
            .Select(p => new FairnessDeclaration { MemberId = p.First.Id, Gender = p.Second.Gender, Age = p.Second.Age, DeclaredAt = before }));
        return [.. members.Select(m => m.Id)];
    }

    /// <summary>Each of some askers is shown the same people, unless it is said otherwise on the first day of the quarter.</summary>
    public async Task ShowAsync(IEnumerable<long?> askers, IReadOnlyList<long> subjects, DateTime? at = null, string request = "/experts?q=x", int firstPosition = 1, RankingQuestion question = RankingQuestion.Expert)
    {
        var day = at ?? (await QuarterAsync()).Start;
        await store.SaveAsync(askers.Select(asker => new RankingImpression
        {
            At = day,
            Question = RankingQuestions.NameOf(question),
            ViewerId = asker,
            Request = request,
            FirstPosition = firstPosition,
            Subjects = PackedRows.PackSubjects(subjects),
        }));
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
