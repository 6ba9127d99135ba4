using ProNet.Domain.Access;

namespace ProNet.Components.Language;

internal sealed class FrenchPrivacyWords : PrivacyWords
{
    public override string Title => "Qui voit quoi";

    public override string Lead => "Ce que vous cachez à quelqu’un est caché partout : sur votre page, dans les recherches, les décomptes et les fichiers. Un changement prend effet en quelques secondes.";

    public override string WholeProfile => "Mon profil";

    public override string WholeProfileHint => "Rien de ce qui suit n’est vu par davantage de monde.";

    public override string Sections => "Ses parties";

    public override string SectionsHint => "Votre nom est vu par toute personne qui voit votre profil.";

    public override string Section(string name) => name switch
    {
        "Headline" => "Titre",
        "Availability" => "Que je suis à l’écoute",
        "Location" => "Lieu",
        "Industry" => "Secteur",
        "Summary" => "Présentation",
        "Languages" => "Langues",
        "Works" => "Réalisations (projets, publications, certificats…)",
        "WishedPay" => "Rémunération souhaitée",
        "Photo" => "Photo",
        "OwnSkills" => "Compétences dans mes propres mots",
        "Links" => "Liens",
        _ => name,
    };

    public override string Of(Audience audience) => audience switch
    {
        Audience.Everyone => "Tout le monde",
        Audience.Members => "Les membres connectés",
        Audience.Recruiters => "Les personnes qui recrutent",
        _ => "Moi seulement",
    };

    public override string Save => "Enregistrer";

    public override string Saved => "C’est enregistré.";

    public override string NotSaved => "Rien n’a été enregistré, car votre profil a été modifié en même temps. Voici son état actuel : décidez à nouveau.";

    public override string LookAs => "Voir ma page comme";

    public override string AsVisitor => "une personne non connectée";

    public override string AsMember => "un membre";

    public override string AsRecruiter => "une personne qui recrute";

    public override string YouLookAs(string who) => $"Voici votre page telle que la voit {who}.";

    public override string NotSeen => "Votre page n’existe pas pour cette personne : elle reçoit la même réponse que pour une adresse inconnue.";
}
