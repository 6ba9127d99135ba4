using ProNet.Data.Generations;
using ProNet.Data.Imports;

namespace ProNet.Components.Language;

internal sealed class EnglishAdminWords : AdminWords
{
    public override string Title => "Administration";

    public override string State => "State";

    public override string Waiting => "Changes waiting for the index";

    public override string Lag => "Age of the oldest";

    public override string DeadLettered => "Changes given up";

    public override string Engine => "Search engine";

    public override string Worker => "Indexing";

    public override string WorkerHere => "by this process";

    public override string WorkerElsewhere => "by another process, or by none";

    public override string People => "People";

    public override string Jobs => "Jobs";

    public override string Organisations => "Organisations";

    public override string Skills => "Skills";

    public override string Places => "Places";

    public override string Generations => "Index generations";

    public override IReadOnlyList<string> GenerationColumns => ["Number", "State", "Schema", "Written", "Expected", "Created", "Activated", "Remarks"];

    public override string Rebuild => "Rebuild the index";

    public override string Held => "A generation waits for you";

    public override string HeldText => "It fails tests of saved searches that pass now, so that it is not searched until you confirm it. Their owners see what would change. Whom they expect is theirs; here are the numbers.";

    public override IReadOnlyList<string> HeldColumns => ["Saved search", "Subject", "Test", "After the switch"];

    public override string Confirm => "Search it";

    public override string Discard => "Give it up";

    public override string DeadLetters => "Changes given up";

    public override string NoDeadLetters => "None: every change reached the index.";

    public override IReadOnlyList<string> DeadLetterColumns => ["Subject", "Version", "Attempts", "Parked", "Reason", "Actions"];

    public override string Redrive => "Try again";

    public override string Dismiss => "Dismiss";

    public override string RedriveAll => "Try all again";

    public override string DismissAll => "Dismiss all";

    public override string Sweeps => "Saved searches compared with the engine";

    public override string SweepsText => "Each night every saved search is run on the engine, and its answer compared with what was found change by change. Both must say the same: no difference is expected.";

    public override IReadOnlyList<string> SweepColumns => ["Began", "Ended", "Searches", "Results compared", "By time alone", "Differences"];

    public override string Imports => "Imports";

    public override string NoImports => "Nothing was imported yet.";

    public override IReadOnlyList<string> ImportColumns => ["Kind", "State", "Started", "Finished", "Read", "Created", "Updated", "Unchanged", "Rejected", "Files"];

    public override string Dashboard => "Background jobs";

    public override string Tested(int tests, int broken, int mended) => $"{Plural.English(tests, "test", "tests")} of saved searches: {broken} would fail, {mended} would pass";

    public override string Would(bool pass) => pass ? "would pass" : "would fail";

    public override string Of(GenerationState state) => state switch
    {
        GenerationState.Building => "being built",
        GenerationState.Active => "searched",
        GenerationState.Previous => "kept for roll-back",
        GenerationState.Held => "waits to be confirmed",
        GenerationState.Requested => "asked for",
        GenerationState.Retired => "replaced",
        _ => "abandoned",
    };

    public override string Of(ImportState state) => state switch
    {
        ImportState.Running => "running",
        ImportState.Done => "done",
        ImportState.Interrupted => "interrupted",
        _ => "failed",
    };

    public override string Seconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalSeconds:0.#} s");
}
