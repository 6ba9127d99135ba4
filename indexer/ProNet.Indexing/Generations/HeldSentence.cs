namespace ProNet.Indexing.Generations;

/// <summary>Says that a generation waits, and what to do.</summary>
public static class HeldSentence
{
    public static string Of(long generation, int broken) => FormattableString.Invariant(
        $"Generation {generation} is built and waits: {broken} {(broken == 1 ? "test of a saved search that passes" : "tests of saved searches that pass")} now would fail. Look at /admin; then run `rebuild --confirm` to search it, or `rebuild --discard`.");
}
