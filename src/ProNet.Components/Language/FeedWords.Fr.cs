using ProNet.Application.Alerts;

namespace ProNet.Components.Language;

internal sealed class FrenchFeedWords : FeedWords
{
    public override string Title => "Fil";

    public override string Text => "Une adresse privée pour un lecteur de fils (Atom) : qui est nouveau et ce qui a changé, dans votre langue. Qui connaît l’adresse lit le fil comme vous : gardez-la pour vous.";

    public override string Make => "Créer un fil";

    public override string MakeAnew => "Changer son adresse";

    public override string MakeAnewText => "L’adresse précédente ne mènera alors plus à rien.";

    public override string End => "Supprimer le fil";

    public override string Made => "L’adresse de votre fil";

    public override string Once => "Copiez-la maintenant : elle n’est montrée qu’une fois, et nous n’en gardons pas de copie.";

    public override string Ended => "Le fil est supprimé. Son adresse ne mène plus à rien.";

    public override string TellsNothing => "Cette recherche ne signale rien pour le moment";

    public override string Since(string day) => $"Un fil existe depuis le {day}. Son adresse a été montrée une fois.";

    public override string NewOf(string search) => $"Nouveautés de « {search} »";

    public override string Of(NewsState state) => state switch
    {
        NewsState.Archived => "Elle est archivée. Restaurez-la parmi vos recherches enregistrées : ce qu’elle a trouvé entre-temps s’affichera ici.",
        NewsState.SetApart => "Elle n’a pas pu être exécutée et a été mise de côté. Ouvrez-la pour savoir pourquoi.",
        NewsState.Stopped => "La recherche sur laquelle elle s’appuie n’existe plus, ou lui fait tout trouver. Ouvrez-la pour savoir pourquoi.",
        _ => "",
    };
}
