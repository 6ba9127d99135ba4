using ProNet.Data.Mail;

namespace ProNet.Components.Language;

internal sealed class FrenchMailWords : MailWords
{
    public override string Mails => "Courriels";

    public override string Nothing => "Aucun courriel ici";

    public override string NothingYet => "Les courriels apparaissent ici dès qu’un premier est écrit.";

    public override string OnlyKept => "Aucun serveur de courriel n’est indiqué : les courriels restent ici et ne partent pas. Indiquez ProNet:Mail:Server pour les envoyer.";

    public override IReadOnlyList<string> Columns => ["Objet", "Destinataire", "État", "Écrit", "Remarque"];

    public override string WithoutSubject => "(sans objet)";

    public override string Older => "Courriels plus anciens";

    public override string Latest => "Derniers courriels";

    public override string Headers => "Ce que le courriel dit de lui-même";

    public override string From => "De";

    public override string To => "À";

    public override string Number => "Numéro du message";

    public override string State => "État";

    public override string Written => "Écrit";

    public override string NotBefore => "À n’envoyer qu’à partir de";

    public override string Sent => "Envoyé";

    public override string Attempts => "Essais";

    public override string Remark => "Remarque";

    public override string Text => "En texte";

    public override string AsSeen => "Tel qu’on le voit";

    public override string Dropped => "Son texte contenait un lien donnant accès au compte ; il a été effacé une fois le courriel traité.";

    public override string Back => "Tous les courriels";

    public override string Mine => "Ma boîte aux lettres";

    public override string MineText => "Là où tourne la démo, les courriels ne partent pas. Voici ceux adressés à";

    public override IReadOnlyList<string> OwnColumns => ["Objet", "Écrit le"];

    public override string Of(MailState state) => state switch
    {
        MailState.Waiting => "en attente",
        MailState.Sent => "envoyé",
        MailState.Withdrawn => "retiré",
        MailState.Kept => "gardé ici",
        _ => "en échec",
    };
}
