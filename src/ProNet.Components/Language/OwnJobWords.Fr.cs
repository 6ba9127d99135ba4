namespace ProNet.Components.Language;

internal sealed class FrenchOwnJobWords : OwnJobWords
{
    public override string Choice => "Quelles offres";

    public override string All => "Toutes les offres";

    public override string ForMe => "Pour moi";

    public override string Title => "Offres pour moi";

    public override string Hint => "Un intitulé, une compétence, un métier…";

    public override string Lead => "L’un de ces critères, tirés de votre profil\u00A0: ce que vous faites et les compétences que vos postes montrent. Viennent d’abord les offres qui demandent ce que vous savez faire et sont proches de ce que vous cherchez. Personne d’autre que vous ne voit cet ordre.";

    public override string Criteria => "Un de ces critères";

    public override string FromProfile => "Repartir de mon profil";

    public override string EditWishes => "Ce que je cherche";

    public override string SignInFirst => "Connectez-vous pour voir les offres qui conviennent à votre profil\u00A0: ce que vous avez fait, les compétences que vous avez pratiquées, où vous êtes et ce que vous cherchez, chacune avec ses raisons.";

    public override string NothingToGoBy => "Votre profil ne nomme encore ni intitulé ni compétence d’après quoi chercher des offres. Ajoutez un poste ou quelques compétences, et les offres qui les demandent apparaîtront ici.";
}
