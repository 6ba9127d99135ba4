using ProNet.Data.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

internal sealed class EnglishModelWords : ModelWords
{
    public override string Title => "Ranking models";

    public override string Lead => "Models put in order what a search found. They learn once a week from what people opened, shortlisted and asked, corrected for the place where it stood. A model that is shown to be better takes over, unless this is switched off; you can decide otherwise here.";

    public override string ColdStart => "the model that comes with ProNet";

    public override string NoModel => "none: the order is the search engine’s";

    public override string Served => "Ranks now";

    public override string Lists => "Lists shown and kept";

    public override string Acts => "Acts that followed";

    public override string NoModels => "Nothing was learned yet.";

    public override IReadOnlyList<string> Columns => ["Model", "State", "Learned", "From what was done", "Lists", "On later lists", "Decide"];

    public override string Promote => "Promote";

    public override string RollBack => "Back to the one before";

    public override string Shadow => "Try unseen";

    public override string Interleave => "Try mixed with the present one";

    public override string EndTrial => "End the trial";

    public override string Done => "Done.";

    public override string Missing => "Nothing was changed: there is no such model any more, or none before this one.";

    public override string Unusable => "Nothing was changed: the file of this model cannot be used by this version.";

    public override string Of(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "Experts",
        RankingQuestion.Candidate => "Candidates for a job",
        RankingQuestion.Partner => "Partners and clients",
        _ => "Jobs for me",
    };

    public override string Of(ModelState state, ModelTrial trial) => (state, trial) switch
    {
        (ModelState.Served, _) => "ranks",
        (_, ModelTrial.Shadow) => "tried unseen",
        (_, ModelTrial.Interleaved) => "tried mixed in",
        (ModelState.Retired, _) => "ranked before",
        _ => "candidate",
    };

    public override string Window(string from, string to) => $"{from} to {to}";

    public override string Problem(string reason) => $"What was chosen cannot be used, and what ranked before goes on: {reason}";

    public override string Measured(string own, string served, string bound, string lists) => $"NDCG@10 {own}, the order of then {served}; difference at least {bound} ({lists} lists)";

    public override string InShadow(string lists, string correlation, string difference) => $"Seen beside {lists} lists: agreement of the orders {correlation}, difference of NDCG@10 {difference}";

    public override string Interleaved(int wins, int losses, int ties, string chance) => $"Mixed lists: won {wins}, lost {losses}, drawn {ties}; probability of chance {chance}";
}
