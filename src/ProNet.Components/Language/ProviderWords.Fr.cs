namespace ProNet.Components.Language;

internal sealed class FrenchProviderWords : ProviderWords
{
    public override string Failed => "La connexion n’y a pas abouti. Réessayez, ou connectez-vous autrement.";

    public override string IsYou => "On vous y connaît comme";

    public override string NewLead => "Cette connexion n’ouvre encore aucun compte ici.";

    public override string SignInFirst => "J’ai un compte";

    public override string SignInFirstText => "Connectez-vous comme d’habitude ; vous pourrez alors lier les deux. Un compte n’est jamais trouvé par sa seule adresse.";

    public override string OpenTitle => "C’est ma première fois ici";

    public override string OpenText => "Un compte est ouvert avec cette adresse, qui y a été vérifiée :";

    public override string NoAddress => "Aucune adresse vérifiée n’y a été donnée : cette connexion ne peut pas ouvrir de compte. Inscrivez-vous d’abord avec votre adresse, puis liez les deux.";

    public override string LinkText => "Vous pourrez ensuite vous connecter à ce compte avec elle. Elle vaut un mot de passe : la seconde étape reste.";

    public override string Link => "La lier à mon compte";

    public override string Linked => "C’est lié : vous pouvez désormais vous connecter ainsi.";

    public override string Taken => "Cette connexion ouvre un autre compte. Retirez-y d’abord le lien.";

    public override string NotShown => "Rien ne montre que c’est vous. Le mot de passe est faux, ou votre connexion est trop ancienne : reconnectez-vous.";

    public override string OnlyWay => "C’est votre seul moyen d’entrer. Choisissez d’abord un mot de passe ou ajoutez une clé d’accès.";

    public override string Unlink => "Retirer le lien";

    public override string Unlinked => "Le lien est retiré. Les autres navigateurs ont été déconnectés.";

    public override string Gone => "La connexion y est trop ancienne. Recommencez.";

    public override string Known => "Cette adresse a un compte ici : connectez-vous-y, puis liez les deux.";

    public override string NotInvited => "Ici, on s’inscrit sur invitation, et cette adresse n’en a pas.";

    public override string CardText => "Connectez-vous ici avec le compte que vous avez là-bas.";

    public override string SignIn(string provider) => $"Se connecter avec {provider}";

    public override string Away(string provider) => $"{provider} ne répond pas pour le moment. Connectez-vous autrement, ou réessayez plus tard.";

    public override string Title(string provider) => $"Connexion avec {provider}";

    public override string LinkOne(string provider) => $"Lier une connexion avec {provider}";

    public override string Since(string day) => $"liée le {day}";
}
