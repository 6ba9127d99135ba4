using ProNet.Application.Contacts;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class FrenchContactWords : ContactWords
{
    public override string Title => "Mes contacts";

    public override string Lead => "Vos contacts voient ce que vous montrez à vos contacts, et vous voyez ce que ces personnes montrent aux leurs. Demandez-le sur la page d’une personne : elle voit votre nom et décide. Ni un refus ni un contact retiré ne sont annoncés à personne.";

    public override string None => "Vous n’avez pas encore de contacts. Ouvrez la page d’une personne pour le lui demander.";

    public override string Ask => "Demander à être en contact";

    public override string Accept => "Accepter le contact";

    public override string Decline => "Refuser";

    public override string Withdraw => "Retirer la demande";

    public override string Remove => "Retirer le contact";

    public override string Of(ContactStanding standing) => standing switch
    {
        ContactStanding.AsksMe => "Demande à être en contact avec vous",
        ContactStanding.Contact => "En contact avec vous",
        ContactStanding.Asked => "Demande envoyée, sans réponse pour le moment",
        _ => "",
    };

    public override string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Asked => "Votre demande est envoyée.",
        ContactOutcome.Accepted => "Vous êtes maintenant en contact.",
        ContactOutcome.Declined => "C’est refusé. Personne n’en est averti.",
        ContactOutcome.Ended => "C’est terminé. Personne n’en est averti.",
        ContactOutcome.NotShown => "Votre profil n’est visible que pour vous : personne ne verrait qui demande. Montrez-le d’abord à d’autres.",
        ContactOutcome.TooMany => "C’est trop pour aujourd’hui, ou vous avez déjà le plus grand nombre possible de contacts. Réessayez demain.",
        _ => "Ce membre n’existe pas.",
    };

    public override ValueList<string> Columns => ["Qui", "Quoi", "Depuis", "Actions"];
}
