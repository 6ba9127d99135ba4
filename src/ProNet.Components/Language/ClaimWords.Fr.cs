using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class FrenchClaimWords : ClaimWords
{
    public override string NoOwner => "Ce profil a été importé, et personne ne s’en occupe encore.";

    public override string IsThisYou => "Est-ce vous ?";

    public override string Title => "Reprendre un profil importé";

    public override string Lead => "Si ce profil parle de vous, il peut devenir le vôtre : vous le modifiez, décidez de qui voit quoi, et pouvez l’effacer.";

    public override string WhatHappens => "Si votre propre profil est vide, il reprend ce que dit le profil importé. Sinon, le vôtre reste tel quel, et vous examinez ce que dit l’autre, élément par élément. L’ancienne adresse mène à vous, et un nouvel import n’y change plus rien.";

    public override string Barred => "Ce compte ne peut pas reprendre de profil : il appartient à la démo, ou son effacement est en cours.";

    public override string Unconfirmed => "Confirmez d’abord votre adresse : demandez qu’un lien y soit envoyé, et choisissez-y un mot de passe.";

    public override string Waits => "Vous avez dit que ce profil est le vôtre. Une personne de l’administration l’examine, et un courriel vous donne la réponse.";

    public override string IsTheirs => "Ce profil a été importé avec votre adresse : il est donc à vous.";

    public override string IsShown => "Ce profil a été importé avec l’adresse à laquelle ce lien a été envoyé : il est donc à vous.";

    public override string TakeOver => "Le reprendre";

    public override string ByAddress => "Avec l’adresse qu’il contenait";

    public override string ByAddressText => "Le profil a été importé avec une adresse e-mail, dont seule une empreinte a été gardée. Saisissez l’adresse : si c’est la bonne, un lien y est envoyé.";

    public override string SendLink => "Envoyer le lien";

    public override string LinkSent => "Si c’est la bonne adresse, un lien y est en route. Seul le courriel le dit.";

    public override string LinkGone => "Le lien a servi, est trop ancien, a été fait pour un autre compte, ou le profil est désormais à quelqu’un.";

    public override string ByWords => "Sans elle";

    public override string ByWordsText => "Une personne de l’administration décide. Dites comment voir que c’est vous : une page à vous, une adresse au travail, quelqu’un qui vous connaît.";

    public override string Why => "Pourquoi il est à vous";

    public override string Ask => "Le demander";

    public override string Asked => "Une personne de l’administration l’examine. Un courriel vous donne la réponse.";

    public override string NoWords => "Dites pourquoi il est à vous.";

    public override string TooMany => "Vous avez demandé plusieurs profils aujourd’hui. Réessayez demain.";

    public override string NotThere => "Le profil est désormais à quelqu’un.";

    public override string Mine => "Profils que j’ai demandés";

    public override string NoneOfMine => "Rien n’attend ici.";

    public override string Claimed => "Le profil est à vous. Les mêmes personnes qu’avant le voient : regardez si cela vous convient.";

    public override string ClaimedToReview => "Le profil est à vous. Le vôtre est resté tel quel ; examinez maintenant ce que dit le profil importé.";

    public override string Review => "Examiner les éléments";

    public override string ToProfile => "Modifier le profil";

    public override string ToClaims => "Profils que j’ai demandés";

    public override string Queue => "Profils importés demandés";

    public override string QueueLead => "Qui demande dit qu’un profil importé est le sien. Acceptée, la demande le lui donne ; refusée, elle lui en dit la raison.";

    public override string NoClaims => "Personne n’a demandé de profil.";

    public override string Reason => "Raison, en cas de refus";

    public override string ReasonMissing => "Dites pourquoi vous refusez : qui a demandé le lira.";

    public override string Accept => "Accepter";

    public override string Refuse => "Refuser";

    public override string LinkSubject => "Votre profil sur ProNet";

    public override string LinkText => "Un profil de ProNet a été importé avec cette adresse. Quelqu’un, vous sans doute, veut le reprendre.";

    public override string LinkAction => "Reprendre le profil";

    public override string LinkWorks => "Le lien sert une fois, pendant un jour, au compte qui l’a demandé.";

    public override string LinkUnasked => "Si ce n’était pas vous, ne faites rien : le profil reste tel quel.";

    public override string LinkReason => "Vous recevez ce courriel parce que cette adresse a été saisie sur la page d’un profil importé avec elle.";

    public override string AcceptedSubject => "Le profil est à vous";

    public override string AcceptedText => "Une personne de l’administration a vu que le profil importé est à vous. Vous pouvez maintenant le modifier, et décider de qui voit quoi.";

    public override string AcceptedToReview => "Une personne de l’administration a vu que le profil importé est à vous. Le vôtre est resté tel quel : ce que dit le profil importé attend parmi vos CV que vous l’examiniez.";

    public override string RefusedSubject => "Le profil ne vous a pas été donné";

    public override string DecisionReason => "Vous recevez ce courriel parce que vous avez demandé un profil importé.";

    public override ValueList<string> OwnColumns => ["Profil", "Ce que vous avez dit", "Quand", "Décision"];

    public override ValueList<string> QueueColumns => ["Profil", "Demandé par", "Pourquoi", "Quand", "Décision"];

    public override string RefusedText(string name) => $"Une personne de l’administration n’a pas vu que le profil de {name} est à vous, et écrit :";

    public override string TakenText(string name) => $"Le profil de {name} est allé à une autre personne, qui a montré qu’il est le sien.";

    public override string Of(ClaimState state) => state switch
    {
        ClaimState.Accepted => "Acceptée",
        ClaimState.Refused => "Refusée :",
        ClaimState.Taken => "Il est à quelqu’un d’autre",
        _ => "À décider",
    };
}
