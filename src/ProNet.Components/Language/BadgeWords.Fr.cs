namespace ProNet.Components.Language;

internal sealed class FrenchBadgeWords : BadgeWords
{
    public override string Title => "Badge et signature";

    public override string Lead => "Une image de votre profil pour d’autres sites, et ce qui figure sous vos courriels.";

    public override string WhatIsShown => "Ils montrent ce que votre page montre à tout le monde, et rien d’autre : nom, photo, titre, organisation actuelle et lieu. Ce que vous cachez sur votre page disparaît des images dès qu’elles sont rechargées, où qu’elles soient.";

    public override string NotPublic => "Votre profil n’est pas ouvert à tout le monde : le badge ne montre donc rien à personne. Il reviendra avec votre profil.";

    public override string Make => "Créer le badge";

    public override string Made => "Le badge a une nouvelle adresse.";

    public override string Withdrawn => "Le badge est retiré.";

    public override string Language => "Langue du badge";

    public override string Ground => "Où il figurera";

    public override string OnLight => "Sur une page claire";

    public override string OnDark => "Sur une page sombre";

    public override string OnBoth => "Sur une page claire ou sombre";

    public override string Show => "Afficher";

    public override string Badges => "Pour d’autres sites";

    public override string HtmlToCopy => "HTML à copier";

    public override string TextToCopy => "Texte à copier";

    public override string OnItsOwn => "L’image seule :";

    public override string NoPng => "Il n’y a pas de PNG : ce ProNet n’a pas de police qui dessine toutes vos lettres. Le SVG est dessiné avec les polices de qui le lit.";

    public override string Signatures => "Pour vos courriels";

    public override string SignaturesLead => "Copiez l’aperçu, le HTML ou le texte dans les réglages de votre messagerie. Les mots sont alors les vôtres : ce que vous cachez plus tard y reste jusqu’à ce que vous les changiez là-bas. Les images suivent votre page.";

    public override string Code => "Code QR";

    public override string CodeLead => "Il contient l’adresse de votre page, pour une présentation, un stand ou une carte.";

    public override string CodeOfPage => "Code QR de cette page";

    public override string SaveCode => "Enregistrer le code QR";

    public override string Address => "L’adresse du badge";

    public override string AddressText => "Ne trouvent le badge que les personnes à qui vous en donnez l’adresse, ou qui voient où vous l’avez mis. Avec une nouvelle adresse, l’ancienne ne montre plus rien, ni aucune page ni aucun courriel qui la contient.";

    public override string Renew => "Lui donner une nouvelle adresse";

    public override string Withdraw => "Retirer le badge";

    public override string SeeProfile => "Voir le profil";

    public override string Card => "Carte";

    public override string Line => "Ligne";

    public override string CodeCard => "Carte avec code QR";

    public override string WordsAlone => "Mots seuls";

    public override string WithPhoto => "Avec la photo";

    public override string WithCode => "Avec un code QR";
}
