using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Components.Language;

internal sealed partial class FrenchAccountWords : AccountWords
{
    public override string SignInTitle => "Se connecter";

    public override string Email => "Adresse e-mail";

    public override string Password => "Mot de passe";

    public override string SignIn => "Se connecter";

    public override string Forgotten => "J’ai oublié mon mot de passe";

    public override string Refused =>
        "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou choisissez un nouveau mot de passe.";

    public override string PasskeySignIn => "Se connecter avec une clé d’accès";

    public override string PasskeyRefused => "La clé d’accès n’a pas été acceptée. Réessayez, ou connectez-vous avec votre mot de passe.";

    public override string DemoTitle => "Démo : prenez la place de l’une de ces personnes";

    public override string DemoText => "Ce ProNet montre des personnes inventées, sur cette machine seulement. Un clic suffit, sans mot de passe.";

    public override string CodeTitle => "Saisissez votre code";

    public override string CodeText =>
        "Votre mot de passe est juste. Saisissez maintenant les six chiffres de votre application d’authentification, ou l’un de vos codes de secours.";

    public override string Code => "Code";

    public override string Continue => "Continuer";

    public override string CodeRefused => "Ce code n’est pas juste, ou a déjà servi. Attendez le suivant.";

    public override string JoinTitle => "Rejoindre ProNet";

    public override string Join => "S’inscrire";

    public override string JoinText => "Saisissez votre adresse. Nous vous envoyons un lien pour continuer.";

    public override string SendLink => "Envoyer le lien";

    public override string EmailWrong => "Ce n’est pas une adresse e-mail complète. Elle ressemble à nom@people.example.";

    public override string LinkSentTitle => "Consultez votre boîte aux lettres";

    public override string JoinSentText =>
        "Un message est en route. Son lien fonctionne une fois, pendant un jour. Rien reçu ? Regardez parmi les indésirables, ou recommencez.";

    public override string ResetSentText => "Si cette adresse a un compte, un message est en route. Son lien fonctionne une fois, pendant une heure.";

    public override string JoinByInvitation => "Ici, on s’inscrit sur invitation : demandez-en une à qui gère ce site.";

    public override string JoinClosed => "L’inscription est fermée pour le moment.";

    public override string HaveAccount => "J’ai déjà un compte";

    public override string OpenTitle => "Ouvrir votre compte";

    public override string OpenText => "Personne d’autre que vous ne voit votre profil tant que vous n’en décidez pas autrement.";

    public override string FirstAdministratorText => "Vous allez gérer ce ProNet. Ce lien fonctionne une seule fois.";

    public override string GivenName => "Prénom";

    public override string FamilyName => "Nom";

    public override string NameMissing => "Saisissez votre nom.";

    public override string NewPassword => "Nouveau mot de passe";

    public override string PasswordHint => "Au moins 12 caractères ; quelques mots sans rapport entre eux conviennent.";

    public override string Open => "Ouvrir le compte";

    public override string EmailTaken => "Cette adresse a déjà un compte. Utilisez-en une autre ici.";

    public override string LinkGoneTitle => "Ce lien ne fonctionne plus";

    public override string LinkGoneText => "Il a déjà servi, ou il est trop ancien. Rien n’a été modifié. Demandez-en un nouveau.";

    public override string ForgottenTitle => "Choisir un nouveau mot de passe";

    public override string ForgottenText => "Saisissez l’adresse de votre compte. Nous vous envoyons un lien pour choisir un nouveau mot de passe.";

    public override string SetPassword => "Enregistrer le mot de passe";

    public override string PasswordSet => "Votre mot de passe est enregistré. Connectez-vous avec lui ; les autres navigateurs ont été déconnectés.";

    public override string SignOutTitle => "Se déconnecter";

    public override string SignOutText => "Ce navigateur sera déconnecté ; les autres restent connectés.";

    public override string SignOut => "Se déconnecter";

    public override string Menu => "Votre compte";

    public override string MyProfile => "Mon profil";

    public override string Security => "Connexion et sécurité";

    public override string Administration => "Gestion du site";

    public override string SecurityTitle => "Connexion et sécurité";

    public override string ChangePassword => "Changer le mot de passe";

    public override string OldPassword => "Mot de passe actuel";

    public override string PasswordChanged => "Le mot de passe est changé. Tous les autres navigateurs ont été déconnectés.";

    public override string OldPasswordWrong => "Le mot de passe actuel ne correspond pas, ou a été essayé trop souvent. Rien n’a été modifié.";

    public override string DemoPasswords => "Les personnes de la démo n’ont pas de mot de passe, et leur connexion ne peut pas être modifiée.";

    public override string Passkeys => "Clés d’accès";

    public override string PasskeysText =>
        "Une clé d’accès vous connecte avec le verrouillage de votre appareil. On ne peut ni la deviner ni la divulguer.";

    public override string PasskeysNeedScript => "Les clés d’accès demandent du script, et une adresse avec un nom plutôt que des chiffres.";

    public override string NoPasskeys => "Vous n’en avez pas encore.";

    public override string PasskeyName => "Nom de la clé d’accès";

    public override string PasskeyNameHint => "Par exemple l’appareil : mon téléphone.";

    public override string AddPasskey => "Ajouter une clé d’accès";

    public override string PasskeyAdded => "La clé d’accès est ajoutée. Vous pouvez vous connecter avec elle. Tous les autres navigateurs ont été déconnectés.";

    public override string PasskeyFailed => "La clé d’accès n’a pas été ajoutée. Rien n’a été modifié ; réessayez.";

    public override string Remove => "Supprimer";

    public override string SecondFactor => "Seconde étape";

    public override string SecondFactorText =>
        "Après le mot de passe, un code de votre téléphone est demandé : connaître le mot de passe ne suffit plus.";

    public override string SecondFactorIsOn => "La seconde étape est active.";

    public override string SetUp => "Configurer";

    public override string SetUpTitle => "Configurer la seconde étape";

    public override string SetUpText =>
        "Saisissez cette clé dans une application d’authentification, ou ouvrez le lien sur le téléphone qui en a une. Saisissez ensuite le code affiché.";

    public override string Key => "Clé";

    public override string OpenAuthenticator => "Ouvrir dans une application d’authentification";

    public override string SwitchOn => "Activer";

    public override string SwitchOff => "Désactiver";

    public override string RecoveryTitle => "Vos codes de secours";

    public override string RecoveryText =>
        "Chacun vous laisse entrer une fois quand votre téléphone n’est pas là. Gardez-les avec vos papiers importants : ils ne sont montrés que maintenant.";

    public override string Back => "Retour";

    public override string Sessions => "Vos connexions en cours";

    public override string ThisSession => "ce navigateur";

    public override string End => "Déconnecter";

    public override string Tokens => "Jetons d’accès";

    public override string TokensText =>
        "Avec un jeton, un programme interroge l’API en votre nom, dans les limites que vous fixez. Il voit ce que vous voyez.";

    public override string NoTokens => "Il n’y en a pas.";

    public override string TokenName => "À quoi il sert";

    public override string TokenScopes => "Ce qu’il peut faire";

    public override string TokenDays => "Jours de validité";

    public override string MakeToken => "Créer un jeton";

    public override string TokenMade => "Votre nouveau jeton";

    public override string TokenOnce => "Copiez-le maintenant : il ne pourra plus être montré.";

    public override string TokenWrong => "Donnez-lui un nom, au moins une chose permise, et entre 1 et 366 jours.";

    public override string Log => "Ce qui s’est passé avec votre compte";

    public override string LogText =>
        "Connexions, modifications, et qui a consulté avec un privilège ce que les autres ne voient pas. Si quelque chose ne vient pas de vous, changez votre mot de passe.";

    public override string You => "vous";

    public override string SomebodyElse => "quelqu’un d’autre";

    public override string NobodySignedIn => "sans connexion";

    public override string Invitations => "Comptes";

    public override string InviteTitle => "Inviter quelqu’un";

    public override string OrganisationKey => "Organisation (comme dans son adresse)";

    public override string Role => "Rôle";

    public override string NoRole => "Aucun";

    public override string Invite => "Envoyer l’invitation";

    public override string Invited => "L’invitation est en route.";

    public override string InviteWrong => "L’adresse n’est pas valable ou a déjà un compte, ou cette organisation n’existe pas. Rien n’a été envoyé.";

    public override string NobodyYet => "Personne n’a encore été invité.";

    public override IReadOnlyList<string> PasskeyColumns => ["Nom", "Ajout", "Actions"];

    public override IReadOnlyList<string> SessionColumns => ["Navigateur", "Adresse", "Connexion", "Dernière activité", "Actions"];

    public override IReadOnlyList<string> TokenColumns => ["Nom", "Peut", "Création", "Dernière utilisation", "Valable jusqu’au", "Actions"];

    public override IReadOnlyList<string> LogColumns => ["Quand", "Quoi", "Par", "Depuis"];

    public override IReadOnlyList<string> AccountColumns => ["Adresse e-mail", "Nom", "Rôles", "Depuis", "Connexions"];

    public override string AgainTitle => "Est-ce toujours vous ?";

    public override string AgainText =>
        "Ce que vous avez commencé change votre façon de vous connecter, ou ouvre l’accès à quelqu’un. Un navigateur resté ouvert ne doit pas y suffire : la question vous est donc posée de nouveau. Vous y revenez ensuite, et rien ne vous est redemandé pendant dix minutes.";

    public override string AgainRefused => "Ce que vous avez saisi ne correspond pas, ou a été essayé trop souvent. Rien n’a été modifié.";

    public override string AgainCode => "Les six chiffres de votre application d’authentification, ou l’un de vos codes de secours.";

    public override string AgainPasskey => "Le montrer avec une clé d’accès";

    public override string AsksAgain => "Votre connexion date d’un moment : avant toute modification ici, il vous est redemandé qui vous êtes.";

    public override string AskNow => "Le montrer maintenant";

    public override string PasskeyRemoved => "La clé d’accès est supprimée. Tous les autres navigateurs ont été déconnectés.";

    public override string SecondFactorIsOff => "La seconde étape est désactivée. Tous les autres navigateurs ont été déconnectés.";

    public override string Renew => "Créer de nouveaux codes de secours";

    public override string RenewText => "De nouveaux codes remplacent ceux que vous avez : les anciens ne laissent alors plus entrer personne.";

    public override string RecoveryShort =>
        "Vos codes de secours sont d’un modèle plus ancien et plus court. Ils fonctionnent encore ; créez-en de nouveaux dès que possible.";

    public override string RefusedTitle => "Ce qui a été refusé";

    public override string RefusedText =>
        "Connexions, clés d’accès, jetons, droits et formulaires refusés, ainsi que ce qui venait trop souvent. Les refus semblables sont comptés ensemble ; ils sont gardés 90 jours.";

    public override IReadOnlyList<string> RefusedColumns => ["Quand", "Quoi", "Compte", "D’où"];

    public override string AdministratorNeeds =>
        "L’administration s’ouvre à qui s’est connecté avec plus qu’un mot de passe : avec une seconde étape, ou avec une clé d’accès. Mettez l’une d’elles en place, et vous y entrez.";

    public override string SessionsEnded => "Le compte est déconnecté de tous les navigateurs.";

    public override string EndAll(int sessions) => FormattableString.Invariant($"Déconnecter partout ({sessions})");

    public override string RecoveryLeft(int count) => count < 2 ? FormattableString.Invariant($"Il reste {count} code de secours.") : FormattableString.Invariant($"Il reste {count} codes de secours.");

    public override string Locked(int minutes) => minutes == 1
        ? "Trop d’essais. Réessayez dans une minute, ou connectez-vous avec une clé d’accès."
        : FormattableString.Invariant($"Trop d’essais. Réessayez dans {minutes} minutes, ou connectez-vous avec une clé d’accès.");

    public override string Of(DemoPerson person) => person switch
    {
        DemoPerson.Recruiter => "Une personne qui recrute",
        DemoPerson.Expert => "Une personne experte",
        DemoPerson.French => "Une personne qui travaille en français",
        DemoPerson.OrganisationAdministrator => "Une personne qui s’occupe d’une organisation",
        _ => "La personne qui gère le site",
    };

    public override string Of(PasswordProblem problem) => problem switch
    {
        PasswordProblem.TooShort => "Ce mot de passe est trop court : il faut 12 caractères.",
        PasswordProblem.TooLong => "Ce mot de passe est trop long : 256 caractères suffisent.",
        PasswordProblem.Breached => "Ce mot de passe a été révélé par l’intrusion dans un autre site, et d’autres l’essaient. Choisissez-en un autre, ici comme là-bas.",
        PasswordProblem.Common => "Ce mot de passe est parmi les premiers que tout le monde essaie, quoi qu’il y ait autour. Choisissez-en un autre.",
        _ => "Ce mot de passe est tiré de votre adresse. Choisissez-en un autre.",
    };

    public override string Of(SignInMethod method) => method switch
    {
        SignInMethod.Password => "avec le mot de passe",
        SignInMethod.PasswordAndCode => "avec mot de passe et code",
        SignInMethod.PasswordAndRecoveryCode => "avec mot de passe et code de secours",
        SignInMethod.Passkey => "avec une clé d’accès",
        SignInMethod.Provider => "chez un fournisseur",
        SignInMethod.ProviderAndCode => "chez un fournisseur, et un code",
        SignInMethod.Link => "avec un lien",
        _ => "dans la démo",
    };

    public override string Of(OrganisationRoleKind role) => role == OrganisationRoleKind.Recruiter ? "Recrutement" : "Gestion de l’organisation";

    public override string Scope(string scope) => scope == Application.Accounts.TokenScopes.Read ? "Chercher et lire" : scope == Application.Accounts.TokenScopes.Searches ? "Enregistrer des recherches et les modifier" : "Emporter les résultats";

    public override AccountLetterWords Letter(AccountLetterKind kind) => kind switch
    {
        AccountLetterKind.Join => new(
            "Ouvrez votre compte ProNet",
            ["Quelqu’un, sans doute vous, a demandé à rejoindre ProNet avec cette adresse."],
            "Ouvrir le compte",
            ["Le lien fonctionne une fois, pendant un jour.", "Si ce n’était pas vous, ne faites rien : aucun compte ne sera ouvert."],
            "Vous recevez ce message parce que cette adresse a été saisie sur la page d’inscription."),
        AccountLetterKind.JoinKnown => new(
            "Vous avez déjà un compte ProNet",
            ["Quelqu’un, sans doute vous, a demandé à rejoindre ProNet avec cette adresse. Elle a déjà un compte : connectez-vous avec lui.", "Si vous avez oublié le mot de passe, choisissez-en un nouveau ici."],
            "Choisir un nouveau mot de passe",
            ["Le lien fonctionne une fois, pendant une heure.", "Si ce n’était pas vous, ne faites rien : rien n’a été modifié."],
            "Vous recevez ce message parce que cette adresse a été saisie sur la page d’inscription."),
        AccountLetterKind.Invitation => new(
            "On vous invite sur ProNet",
            ["La personne qui gère ce ProNet vous invite à le rejoindre."],
            "Ouvrir le compte",
            ["Le lien fonctionne une fois, pendant deux semaines.", "Si vous ne voulez pas vous inscrire, ne faites rien : aucun compte ne sera ouvert."],
            "Vous recevez ce message parce que cette adresse a été saisie dans la gestion du site."),
        _ => new(
            "Choisissez un nouveau mot de passe ProNet",
            ["Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le compte de cette adresse."],
            "Choisir un nouveau mot de passe",
            ["Le lien fonctionne une fois, pendant une heure.", "Si ce n’était pas vous, ne faites rien : le mot de passe reste le même."],
            "Vous recevez ce message parce que cette adresse a été saisie sur la page des mots de passe oubliés."),
    };
}
