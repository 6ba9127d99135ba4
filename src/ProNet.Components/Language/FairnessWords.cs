using ProNet.Application.Fairness;
using ProNet.Data.Fairness;

namespace ProNet.Components.Language;

/// <summary>Words of audits of fairness: what people say of themselves for these, and what came out.</summary>
public abstract class FairnessWords
{
    /// <summary>Above the form of what one says of oneself.</summary>
    public abstract string Declare { get; }

    public abstract string DeclareText { get; }

    public abstract string Gender { get; }

    public abstract string Age { get; }

    public abstract string NotSaid { get; }

    public abstract string Save { get; }

    public abstract string TakeBack { get; }

    public abstract string TakenBack { get; }

    public abstract string Refused { get; }

    public abstract string Title { get; }

    public abstract string Lead { get; }

    /// <summary>What the numbers cannot say.</summary>
    public abstract string Limits { get; }

    /// <summary>What is done so that they tell of nobody.</summary>
    public abstract string Withholding { get; }

    public abstract string Quarter { get; }

    public abstract string Show { get; }

    /// <summary>The quarter by its name, such as <c>2026-Q3</c>.</summary>
    public abstract string Of(FairnessQuarter quarter);

    public abstract string NoQuarter { get; }

    public abstract string OtherQuarter(string asked);

    public abstract string AsCsv { get; }

    public abstract string Looked(long lists, bool isCut);

    public abstract string Based(long lists, long people);

    public abstract string TooFew { get; }

    public abstract string Of(FairnessBy by);

    public abstract string Of(DeclaredGender gender);

    public abstract string Of(DeclaredAge age);

    /// <summary>By depths of skew between people and impact.</summary>
    public abstract IReadOnlyList<string> Columns(IReadOnlyList<int> depths);

    public abstract string AtLeast(long people);

    public abstract string Nobody { get; }

    /// <summary>Beside a ratio that is lower than four fifths.</summary>
    public abstract string BelowFourFifths { get; }

    public abstract string MinSkew { get; }

    public abstract string MaxSkew { get; }

    public abstract string Ndkl { get; }

    public abstract string Infeasible { get; }

    public abstract string AgainstChance(string value, string chance);

    /// <summary>A value with the bounds of its interval.</summary>
    public abstract string Interval(string value, string low, string high);

    public abstract string HowToRead { get; }

    /// <summary>Each measure, and how to read it.</summary>
    public abstract IReadOnlyList<(string Measure, string Meaning)> Meanings { get; }

    public abstract IReadOnlyList<string> CsvColumns { get; }

    public abstract string People { get; }

    public abstract string Skew { get; }

    public abstract string Rate { get; }

    public abstract string Ratio { get; }

    public abstract string ByChance { get; }

    public string Of(DeclaredGroup group) => (group.Gender, group.Age) switch
    {
        ({ } gender, { } age) => $"{Of(gender)}, {Of(age)}",
        ({ } gender, null) => Of(gender),
        (null, { } age) => Of(age),
        _ => NotSaid,
    };
}
