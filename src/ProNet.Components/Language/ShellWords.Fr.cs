namespace ProNet.Components.Language;

internal sealed class FrenchShellWords : ShellWords
{
    public override string Tagline => "Trouver des personnes, un emploi, une organisation";

    public override string SkipToContent => "Aller au contenu";

    public override string MainNavigation => "Principale";

    public override string Settings => "Langue et apparence";

    public override string OtherLanguageName => "English";

    public override string OtherLanguage => "en";

    public override string Theme => "Apparence";

    public override string Light => "Claire";

    public override string Dark => "Sombre";

    public override string AsDevice => "Comme l’appareil";

    public override string Home => "Accueil";

    public override string ForPrograms => "Pour les programmes (API)";

    public override string DesignPage => "Design";

    public override string FooterText => "ProNet est auto-hébergé\u00A0: rien sur cette page ne vient d’ailleurs.";

    public override string NotFoundTitle => "Page introuvable";

    public override string NotFoundText =>
        "L’adresse contient peut-être une erreur, ou ce qui s’y trouvait a été retiré ou n’est pas public. Une recherche permettra peut-être de le retrouver.";

    public override string TooLargeTitle => "C’est trop volumineux";

    public override string TooLargeText => "Votre envoi dépasse ce que ce formulaire accepte : rien n’en a été lu et rien n’a été modifié. Envoyez un texte plus court ou un fichier plus petit.";

    public override string UnreadableFormTitle => "Ce formulaire est illisible";

    public override string UnreadableFormText => "Il contient un caractère qu’aucun texte ne contient (comme NUL), parfois collé avec le reste depuis un autre logiciel. Rien n’a été lu ni modifié. Revenez en arrière, collez le texte sans mise en forme, puis envoyez-le à nouveau.";

    public override string StaleFormTitle => "Ce formulaire est trop ancien";

    public override string StaleFormText =>
        "Il est resté ouvert longtemps, ou votre connexion a changé entre-temps. Pour que personne n’envoie de formulaire à votre place, il n’a pas été pris en compte : rien n’a été modifié.";

    public override string StaleFormHint =>
        "Rouvrez-le et renvoyez-le ; le bouton retour de votre navigateur montre peut-être encore ce que vous aviez saisi. Si cela se répète, autorisez les cookies de ce site.";

    public override string BackToForm => "Rouvrir le formulaire";

    public override string ErrorTitle => "Un problème est survenu de notre côté";

    public override string ErrorText =>
        "Rien de ce que vous avez enregistré n’est perdu. Réessayez ; si cela se reproduit, transmettez le numéro ci-dessous à qui gère ce site.";

    public override string UnavailableTitle => "La recherche n’est pas disponible pour le moment";

    public override string UnavailableText => "Les profils et les pages d’emploi fonctionnent toujours, et rien n’est perdu. Réessayez dans une minute.";

    public override string BusyTitle => "Cela fait beaucoup à la fois";

    public override string BusyText => "De nombreuses requêtes sont venues de votre réseau en peu de temps. Patientez un instant, puis rechargez cette page.";

    public override string TryAgain => "Réessayer";

    public override string RequestNumber(string id) => $"Requête {id}";
}
