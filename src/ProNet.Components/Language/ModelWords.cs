using ProNet.Data.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

/// <summary>What the page of ranking models says.</summary>
public abstract class ModelWords
{
    public static ModelWords Current => Language.Wording.Current.Language == "fr" ? new FrenchModelWords() : new EnglishModelWords();

    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string ColdStart { get; }

    public abstract string NoModel { get; }

    public abstract string Served { get; }

    public abstract string Lists { get; }

    public abstract string Acts { get; }

    public abstract string NoModels { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string Promote { get; }

    public abstract string RollBack { get; }

    public abstract string Shadow { get; }

    public abstract string Interleave { get; }

    public abstract string EndTrial { get; }

    public abstract string Done { get; }

    public abstract string Missing { get; }

    public abstract string Unusable { get; }

    public abstract string Of(RankingQuestion question);

    public abstract string Of(ModelState state, ModelTrial trial);

    public abstract string Window(string from, string to);

    /// <summary>Why what was chosen is not what ranks; the reason is technical.</summary>
    public abstract string Problem(string reason);

    /// <param name="own">NDCG@10 of the model, as text.</param>
    /// <param name="served">That of the order at the time.</param>
    /// <param name="bound">Lower bound of the difference.</param>
    /// <param name="lists">Lists that it was measured on, as text.</param>
    public abstract string Measured(string own, string served, string bound, string lists);

    public abstract string InShadow(string lists, string correlation, string difference);

    public abstract string Interleaved(int wins, int losses, int ties, string chance);
}
