using ProNet.Data.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

internal sealed class FrenchModelWords : ModelWords
{
    public override string Title => "Modèles de classement";

    public override string Lead => "Les modèles ordonnent ce qu’une recherche a trouvé. Ils apprennent chaque semaine de ce qui a été ouvert, retenu et demandé, corrigé de la place où cela se trouvait. Un modèle dont on montre qu’il est meilleur prend la relève, sauf si cela est désactivé ; vous pouvez en décider autrement ici.";

    public override string ColdStart => "le modèle livré avec ProNet";

    public override string NoModel => "aucun : l’ordre est celui du moteur de recherche";

    public override string Served => "Classe à présent";

    public override string Lists => "Listes montrées et conservées";

    public override string Acts => "Actes qui ont suivi";

    public override string NoModels => "Rien n’a encore été appris.";

    public override IReadOnlyList<string> Columns => ["Modèle", "État", "Appris", "De ce qui a été fait", "Listes", "Sur des listes ultérieures", "Décider"];

    public override string Promote => "Promouvoir";

    public override string RollBack => "Revenir au précédent";

    public override string Shadow => "Essayer sans montrer";

    public override string Interleave => "Essayer mêlé au modèle actuel";

    public override string EndTrial => "Terminer l’essai";

    public override string Done => "C’est fait.";

    public override string Missing => "Rien n’a été modifié : ce modèle n’existe plus, ou il n’y en a pas de précédent.";

    public override string Unusable => "Rien n’a été modifié : cette version ne peut pas utiliser le fichier de ce modèle.";

    public override string Of(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "Experts",
        RankingQuestion.Candidate => "Candidats pour une offre",
        RankingQuestion.Partner => "Partenaires et clients",
        _ => "Offres pour moi",
    };

    public override string Of(ModelState state, ModelTrial trial) => (state, trial) switch
    {
        (ModelState.Served, _) => "classe",
        (_, ModelTrial.Shadow) => "essayé sans être montré",
        (_, ModelTrial.Interleaved) => "essayé en mélange",
        (ModelState.Retired, _) => "a classé auparavant",
        _ => "candidat",
    };

    public override string Window(string from, string to) => $"du {from} au {to}";

    public override string Problem(string reason) => $"Ce qui a été choisi est inutilisable, et ce qui classait auparavant continue : {reason}";

    public override string Measured(string own, string served, string bound, string lists) => $"NDCG@10 {own}, l’ordre d’alors {served} ; écart d’au moins {bound} ({lists} listes)";

    public override string InShadow(string lists, string correlation, string difference) => $"Observé à côté de {lists} listes : accord des ordres {correlation}, écart de NDCG@10 {difference}";

    public override string Interleaved(int wins, int losses, int ties, string chance) => $"Listes mêlées : gagnées {wins}, perdues {losses}, égales {ties} ; probabilité du hasard {chance}";
}
