using ProNet.Application.Partners;

namespace ProNet.Components.Language;

internal sealed class FrenchPartnerWords : PartnerWords
{
    public override string Partners => "Partenaires";

    public override string Title => "Trouver partenaires, clientèle et prestataires";

    public override string Hint => "offre:audit cherche:kubernetes…";

    public override string Modes => "Qui vous cherchez";

    public override string Of(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "Clientèle",
        PartnerMode.Provider => "Prestataires",
        _ => "Partenaires",
    };

    public override string Lead(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "Les personnes qui cherchent ce que vous proposez. Chacun de ces onglets fait la recherche à partir de vos lignes, y compris celles que personne d’autre ne voit ; modifiez-la comme vous voulez.",
        PartnerMode.Provider => "Les personnes qui proposent ce que vous cherchez. Chacun de ces onglets fait la recherche à partir de vos lignes, y compris celles que personne d’autre ne voit ; modifiez-la comme vous voulez.",
        _ => "Les personnes qui proposent ce que vous cherchez, cherchent ce que vous proposez ou étaient là où vous étiez. Chacun de ces onglets fait la recherche à partir de votre profil, y compris ce que personne d’autre n’en voit ; modifiez-la comme vous voulez.",
    };

    public override string NothingToGoBy(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "Votre profil ne dit pas encore ce que vous proposez. Écrivez-le en une ligne ou deux, et qui le cherche apparaîtra ici.",
        PartnerMode.Provider => "Votre profil ne dit pas encore ce que vous cherchez. Écrivez-le en une ligne ou deux, et qui le propose apparaîtra ici.",
        _ => "Votre profil ne dit pas encore ce que vous proposez ni ce que vous cherchez. Écrivez-le en une ligne ou deux, et les personnes à qui cela convient apparaîtront ici.",
    };

    public override string Criteria => "Un de ces critères";

    public override string Criterion(string field, string text) => field switch
    {
        "offers" => $"Propose : {text}",
        "seeks" => $"Cherche : {text}",
        "company" => $"A travaillé chez {text}",
        "school" => $"A étudié à {text}",
        _ => text,
    };

    public override string EditOffers => "Ce que je propose";

    public override string EditSeeks => "Ce que je cherche";
}
