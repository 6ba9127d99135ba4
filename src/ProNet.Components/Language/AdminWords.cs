using ProNet.Data.Generations;
using ProNet.Data.Imports;

namespace ProNet.Components.Language;

/// <summary>What the administration page says.</summary>
public abstract class AdminWords
{
    public static AdminWords Current => Language.Wording.Current.Language == "fr" ? new FrenchAdminWords() : new EnglishAdminWords();

    public abstract string Title { get; }

    public abstract string State { get; }

    public abstract string Waiting { get; }

    public abstract string Lag { get; }

    public abstract string DeadLettered { get; }

    public abstract string Engine { get; }

    public abstract string Worker { get; }

    public abstract string WorkerHere { get; }

    public abstract string WorkerElsewhere { get; }

    public abstract string People { get; }

    public abstract string Jobs { get; }

    public abstract string Organisations { get; }

    public abstract string Skills { get; }

    public abstract string Places { get; }

    public abstract string Generations { get; }

    public abstract IReadOnlyList<string> GenerationColumns { get; }

    public abstract string Rebuild { get; }

    public abstract string Held { get; }

    public abstract string HeldText { get; }

    public abstract IReadOnlyList<string> HeldColumns { get; }

    public abstract string Confirm { get; }

    public abstract string Discard { get; }

    public abstract string DeadLetters { get; }

    public abstract string NoDeadLetters { get; }

    public abstract IReadOnlyList<string> DeadLetterColumns { get; }

    public abstract string Redrive { get; }

    public abstract string Dismiss { get; }

    public abstract string RedriveAll { get; }

    public abstract string DismissAll { get; }

    public abstract string Sweeps { get; }

    public abstract string SweepsText { get; }

    public abstract IReadOnlyList<string> SweepColumns { get; }

    public abstract string Imports { get; }

    public abstract string NoImports { get; }

    public abstract IReadOnlyList<string> ImportColumns { get; }

    public abstract string Dashboard { get; }

    public abstract string Tested(int tests, int broken, int mended);

    public abstract string Would(bool pass);

    public abstract string Of(GenerationState state);

    public abstract string Of(ImportState state);

    public abstract string Seconds(TimeSpan time);
}
