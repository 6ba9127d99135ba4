using CsCheck;

namespace ProNet.Search.Contracts;

/// <summary>No fact that a viewer may not know changes anything that the viewer can observe.</summary>
public abstract partial class SearchEngineContract
{
    /// <summary>Sets of members tried; a real server takes seconds for each.</summary>
    protected virtual int SecretWorlds => 60;

    private const int QuestionsEach = 25;

    [Test]
    public async Task Search_WhenFactsAreHiddenFromAView_AnswersAsIfTheyDidNotExist() => await LeakComparison.Cases(QuestionsEach).SampleAsync(
        async example =>
        {
            if (await LeakComparison.FindLeakAsync(CreateReadyEngineAsync, Generation, example, LeakComparison.Build) is { } leak)
                throw new InvalidOperationException(leak);
        },
        iter: SecretWorlds, threads: 1, print: example => $"{example.World.Count} members");

    [Test]
    public async Task Search_WhenPeopleAreKeptFromTheViewer_AnswersAsIfTheyWereNotThere() => await LeakComparison.ExclusionCases(QuestionsEach).SampleAsync(
        async example =>
        {
            if (await LeakComparison.FindExclusionLeakAsync(CreateReadyEngineAsync, Generation, example) is { } leak)
                throw new InvalidOperationException(leak);
        },
        iter: SecretWorlds, threads: 1, print: example => $"{example.World.Count} members, without {string.Join(", ", example.Scope.Hidden)}");
}
