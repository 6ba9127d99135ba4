using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class FrenchOwnDataWords : OwnDataWords
{
    public override string Export => "Emporter mes données";

    public override string ExportLead => "Tout ce que ce ProNet a de vous, en un seul fichier ZIP : des tables en JSON, que lisent les programmes, et une page qui les énumère. Il est préparé en arrière-plan, et personne d’autre que vous ne peut le prendre.";

    public override string ExportAsk => "Préparer le fichier";

    public override string ExportWaits => "Le fichier est en préparation.";

    public override string ExportReady => "Le fichier est prêt.";

    public override string ExportTake => "Télécharger";

    public override string ExportAgain => "Le préparer à nouveau";

    public override string IndexTitle => "Mes données";

    public override string IndexLead => "Voici tout ce que ProNet avait de vous quand le fichier a été préparé. Les empreintes et les clés qui ouvrent quelque chose n’y sont pas, ni ce qui parlerait d’autres personnes, comme qui vous a bloqué.";

    public override string Erase => "Effacer tout ce qui me concerne";

    public override string EraseLead => "Votre profil est caché immédiatement, partout. Après le délai, tout ce qui vous concerne est effacé : profil, compte, courriels, sessions, jetons, journaux, index de recherche. D’ici là, vous vous connectez comme d’habitude et pouvez y renoncer sur cette page.";

    public override string EraseWhat => "Ce qui a été fait avec d’autres reste dans leur journal sans votre nom ni votre adresse. Les sauvegardes faites par l’exploitant expirent d’elles-mêmes.";

    public override string Password => "Votre mot de passe, pour montrer que c’est vous";

    public override string NoPassword => "Sans mot de passe : connectez-vous à nouveau avec une clé d’accès, puis envoyez ce formulaire dans les dix minutes.";

    public override string EraseNow => "Effacer tout ce qui me concerne";

    public override string NotShown => "Rien ne montre que c’est vous. Le mot de passe est faux, ou votre connexion est trop ancienne.";

    public override string ErasureWaitsTitle => "Tout ce qui vous concerne sera effacé";

    public override string TakeBack => "Y renoncer";

    public override string TakenBack => "C’est annulé. Votre profil est vu comme avant.";

    public override string TooLate => "Il est trop tard pour y renoncer.";

    public override string Report => "Signaler ce profil";

    public override string ReportLead => "Une personne de l’administration l’examine. La personne concernée n’apprend pas qui vous êtes.";

    public override string WhatIsWrong => "Ce qui ne va pas";

    public override string Tell => "Dites-en plus, si vous voulez";

    public override string Send => "Signaler";

    public override string Reported => "Merci. Une personne de l’administration va l’examiner.";

    public override string NotReported => "Ce n’est pas signalé. Trop de vos signalements attendent.";

    public override string Reports => "Signalements";

    public override string NoReports => "Rien n’a été signalé.";

    public override string HideProfile => "Cacher le profil";

    public override string Dismiss => "Tout va bien";

    public override string Decided => "C’est décidé.";

    public override string ReminderSubject => "Votre compte ProNet reste inutilisé";

    public override string ReminderAction => "Me connecter et le garder";

    public override string ReminderReason => "Vous recevez ce courriel parce que vous avez un compte qui n’a pas servi depuis longtemps.";

    public override string Progress(int done, int total) => $"{done} parties sur {total} sont prêtes.";

    public override string AvailableUntil(string day) => $"On peut le prendre jusqu’au {day} ; ensuite il est supprimé.";

    public override string ErasedOn(string day) => $"Le {day}, c’est effacé définitivement.";

    public override string Table(string name) => name switch
    {
        "Member" => "Le profil",
        "ProfileEdit" => "Ce que vous avez modifié du profil",
        "MemberPhoto" => "La photo",
        "MemberBadge" => "Le badge pour d’autres sites",
        "FormerHandle" => "Les anciennes adresses du profil",
        "CvContent" => "Les fichiers de vos CV",
        "KeptCv" => "Vos CV",
        "Position" => "Les postes",
        "Education" => "Les formations",
        "MemberSkill" => "Les compétences",
        "Account" => "Le compte",
        "AccountLogin" => "Connexions chez un fournisseur",
        "AccountPasskey" => "Les clés d’accès",
        "SignInSession" => "Les sessions",
        "AccessToken" => "Les jetons d’accès",
        "OrganisationRole" => "Les rôles pour des organisations",
        "OutgoingMail" => "Les courriels reçus",
        "OneTimeLink" => "Les liens envoyés",
        "AuditEntry" => "Le journal de ce qui a été fait",
        "Exclusion" => "À qui vous cachez quelque chose",
        "Contact" => "Vos contacts, et les demandes de contact",
        "ProfileReport" => "Ce que vous avez signalé",
        "ProfileClaim" => "Les profils que vous avez dits vôtres",
        "SavedSearch" => "Les recherches enregistrées",
        "SavedSearchShare" => "Les recherches partagées",
        "FairnessDeclaration" => "Ce que vous avez dit de vous pour les audits d’équité",
        "RankingAct" => "Ce que vous avez fait de listes classées",
        "RankingImpression" => "Listes classées qui vous ont été montrées",
        "SearchExpectation" => "Ce que vos recherches enregistrées doivent trouver",
        "SearchReview" => "Ce que vous avez décidé sur des résultats de recherches enregistrées",
        "ClaimedOrigin" => "D’où votre profil a été importé",
        "Digest" => "Courriels sur vos recherches enregistrées",
        "AlertHit" => "Alertes qui parlent de votre profil",
        "AlertMatch" => "Recherches enregistrées qui trouvent votre profil",
        _ => name,
    };

    public override string Rows(int count) => count < 2 ? $"{count} ligne" : $"{count} lignes";

    public override ValueList<string> IndexColumns => ["Quoi", "Combien", "Fichier"];

    public override string Of(ReportKind kind) => kind switch
    {
        ReportKind.Impersonation => "Il se fait passer pour quelqu’un d’autre",
        ReportKind.Content => "Ce qu’il dit est nuisible ou interdit",
        _ => "Autre chose",
    };

    public override string Of(ReportState state) => state switch
    {
        ReportState.Dismissed => "Tout allait bien",
        ReportState.Hidden => "Le profil a été caché",
        _ => "À décider",
    };

    public override ValueList<string> ReportColumns => ["Profil", "Ce qui ne va pas", "Signalé par", "Quand", "Décision"];

    public override string ReminderText(string day) => $"Vous n’utilisez plus votre compte depuis longtemps. Si vous ne vous connectez pas, il est effacé le {day} avec tout ce qui vous concerne.";
}
