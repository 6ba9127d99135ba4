namespace ProNet.Components.Language;

internal sealed class FrenchCvWords : CvWords
{
    public override string Title => "Mon CV";

    public override string Lead => "Déposez votre CV : vous voyez ce qui y a été trouvé, vous corrigez et vous décidez de ce que votre profil en reprend. Rien ne change avant.";

    public override string Upload => "Déposer un fichier";

    public override string File => "Fichier";

    public override string FileHint(int megabytes) => $"PDF, Word (.docx), OpenDocument (.odt), RTF, HTML, texte simple, JSON Resume (.json) ou l’archive de LinkedIn (.zip) ; {megabytes} Mo au plus.";

    public override string Send => "Lire ce fichier";

    public override string SendHint => "La lecture prend quelques secondes ; la page suivante montre ce qui a été trouvé. Le fichier est gardé pour vous seul·e tant que vous n’en décidez pas autrement.";

    public override string LinkedIn => "Depuis LinkedIn";

    public override string LinkedInText => "Là-bas, choisissez Préférences, Confidentialité des données, Obtenir une copie de vos données ; l’archive arrive par e-mail. Déposez-la ici telle quelle, dans n’importe quelle langue.";

    public override string LinkedInPrivacy => "Seuls vos postes, vos études, vos compétences, vos langues et ce que vous dites de vous sont lus. Vos relations et vos messages appartiennent à d’autres : ils ne sont pas ouverts, rien n’en est enregistré et personne n’est invité. L’archive elle-même n’est pas gardée.";

    public override string Kept => "CV gardés";

    public override IReadOnlyList<string> Columns { get; } = ["Fichier", "Depuis", "Qui peut l’avoir et en trouver les mots", "Actions"];

    public override string NothingKept => "Il n’y en a pas encore.";

    public override string OnlyFacts => "Seul ce qu’elle dit de vous est gardé, pas l’archive.";

    public override string Review => "Ce qui a été trouvé";

    public override string Download => "Télécharger";

    public override string WhoMayHave(string file) => $"Qui peut avoir {file}";

    public override string Save => "Enregistrer";

    public override string Remove => "Supprimer";

    public override string NoFile => "Choisissez d’abord un fichier.";

    public override string Full => "Il n’y a plus de place pour un CV ; supprimez-en un dont vous n’avez plus besoin.";

    public override string NotSaved => "Rien n’a été enregistré, car votre profil a été modifié au même moment ; réessayez.";

    public override string Saved => "C’est enregistré.";

    public override string Removed => "C’est supprimé, avec tout ce qui en avait été lu.";

    public override string Applied(int facts) => facts <= 1 ? $"Votre profil a repris {facts} fait de votre CV." : $"Votre profil a repris {facts} faits de votre CV.";

    public override string SeeProfile => "Voir mon profil";

    public override string ReviewTitle => "Ce qui a été trouvé dans votre CV";

    public override string Recognized => "Des pages de ce fichier sont des images ; leur texte a été reconnu et peut contenir des erreurs. Comparez-le à l’original.";
    public override string ReviewLead => "Corrigez ce qui est faux et décochez ce que votre profil ne doit pas reprendre. Rien ne change avant que vous ne l’appliquiez.";

    public override string NothingFound => "Aucun fait n’y a été trouvé. Ses mots peuvent être trouvés si vous laissez d’autres l’avoir ; saisissez le reste dans votre profil.";

    public override string InTheFile => "Ce qu’il dit";

    public override string Proposals => "Ce que votre profil en reprendrait";

    public override string Take(string fact) => $"Reprendre : {fact}";

    public override string Known => "Votre profil l’a déjà, ou a autre chose à cette place.";

    public override string WhereInFile(string fact) => $"Où le CV le dit : {fact}";

    public override string Where => "où ?";

    public override string JobTitle => "Intitulé";

    public override string Organisation => "Organisation";

    public override string Place => "Lieu";

    public override string From => "De";

    public override string To => "À";

    public override string DateHint => "L’année, ou l’année et le mois : 2019-03";

    public override string EndHint => "Vide tant que cela dure, ou si on ne sait pas";

    public override string BadDate => "Écrivez une année, ou une année et un mois comme 2019-03 ; la fin ne précède pas le début, et rien ne commence après aujourd’hui.";

    public override string Current => "En cours";

    public override string Description => "Description";

    public override string School => "Établissement";

    public override string Degree => "Diplôme";

    public override string Field => "Domaine";

    public override string Unknown => "Ces mots ne désignent aucune compétence connue ici ; ils se trouvent dans le CV seulement :";

    public override string Apply => "Appliquer à mon profil";

    public override string ApplyHint => "Tout peut être modifié ensuite.";

    public override string ChangedMeanwhile => "Rien n’a été appliqué, car votre profil a été modifié au même moment. Regardez à nouveau, puis appliquez.";

    public override string Correct => "Tout n’est pas encore juste ; rien n’a été appliqué.";

    public override string TakeAway => "Emporter";

    public override string Design(bool isModern) => isModern ? "moderne" : "classique";

    public override string InOwnWords => "Le CV entier, tel qu’il a été écrit";
    public override string OwnCv(string file) => $"CV : {file}";
}
