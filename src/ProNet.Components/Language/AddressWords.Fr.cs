namespace ProNet.Components.Language;

internal sealed class FrenchAddressWords : AddressWords
{
    public override string Title => "Changer d’adresse e-mail";

    public override string Now => "Votre compte a cette adresse :";

    public override string Unconfirmed => "non confirmée";

    public override string Lead => "Un lien est envoyé à la nouvelle adresse ; rien ne change avant qu’il soit ouvert. L’ancienne en est avertie, et peut s’y opposer pendant deux semaines. Les autres navigateurs sont déconnectés.";

    public override string New => "Nouvelle adresse e-mail";

    public override string Send => "Envoyer le lien";

    public override string Sent => "Regardez la boîte de la nouvelle adresse : le courriel dit comment continuer.";

    public override string Same => "Votre compte a déjà cette adresse.";

    public override string NotShown => "Reconnectez-vous, puis envoyez ce formulaire dans les dix minutes : vous n’avez pas de mot de passe pour montrer que c’est vous.";

    public override string TooOften => "Vous l’avez demandé plusieurs fois. Attendez un quart d’heure.";

    public override string ConfirmLead => "Désormais, vous vous connectez et recevez vos courriels avec cette adresse :";

    public override string Confirm => "Confirmer l’adresse";

    public override string Done => "L’adresse est changée. Les autres navigateurs ont été déconnectés.";

    public override string NotMe => "Ce n’était pas moi";

    public override string ObjectLead => "Quelqu’un qui connaît votre mot de passe a demandé une autre adresse. Tout le monde est déconnecté, les clés d’accès et les jetons ajoutés depuis sont retirés, vous choisissez un nouveau mot de passe, et le compte a cette adresse comme avant :";

    public override string Object => "Revenir en arrière";

    public override string ConfirmSubject => "Confirmez votre nouvelle adresse pour ProNet";

    public override string ConfirmText => "Vous, ou quelqu’un d’autre, voulez utiliser cette adresse pour un compte ProNet.";

    public override string ConfirmWorks => "Le lien sert une fois, pendant un jour.";

    public override string ConfirmUnasked => "Si ce n’était pas vous, ne faites rien : l’adresse n’est alors pas utilisée.";

    public override string KnownSubject => "Cette adresse a un compte ProNet";

    public override string KnownText => "Vous, ou quelqu’un d’autre, voulez utiliser cette adresse pour un autre compte ProNet. Elle en a déjà un : rien n’a été changé. Si les deux comptes sont à vous, effacez d’abord l’un d’eux.";

    public override string KnownUnasked => "Si ce n’était pas vous, il n’y a rien à faire.";

    public override string NewReason => "Vous recevez ce courriel parce que cette adresse a été saisie comme la nouvelle d’un compte.";

    public override string AskedSubject => "Une autre adresse a été demandée";

    public override string ChangedSubject => "Votre compte a une autre adresse";

    public override string IfNotYou => "Si c’était vous, il n’y a rien à faire ici. Sinon, quelqu’un connaît votre mot de passe : revenez en arrière.";

    public override string ObjectWorks => "Le lien sert une fois, pendant deux semaines.";

    public override string OldReason => "Vous recevez ce courriel parce que cette adresse est celle d’un compte ProNet, ou l’était jusqu’ici.";

    public override string AskedText(string address) => $"Pour votre compte ProNet, l’adresse {address} a été demandée. Rien ne change avant qu’elle y soit confirmée.";

    public override string ChangedText(string address) => $"Votre compte ProNet a maintenant l’adresse {address}. Celle-ci ne sert plus.";
}
