using ProNet.Application.Privacy;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class FrenchPrivacyWords : PrivacyWords
{
    public override string Title => "Qui voit quoi";

    public override string Lead => "Ce que vous cachez à quelqu’un est caché partout : sur votre page, dans les recherches, les décomptes et les fichiers. Un changement prend effet en quelques secondes.";

    public override string WholeProfile => "Mon profil";

    public override string WholeProfileHint => "Rien de ce qui suit n’est vu par davantage de monde.";

    public override string Sections => "Ses parties";

    public override string SectionsHint => "Votre nom est vu par toute personne qui voit votre profil. Ce qui est réservé à vos contacts n’est trouvé par aucune recherche, pas même par les leurs.";

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
        "Offers" => "Ce que je propose",
        "Seeks" => "Ce que je cherche",
        _ => name,
    };

    public override string Of(Audience audience) => audience switch
    {
        Audience.Everyone => "Tout le monde",
        Audience.Members => "Les membres connectés",
        Audience.Contacts => "Mes contacts",
        Audience.Recruiters => "Les personnes qui recrutent",
        _ => "Moi seulement",
    };

    public override string Save => "Enregistrer";

    public override string Saved => "C’est enregistré.";

    public override string NotSaved => "Rien n’a été enregistré, car votre profil a été modifié en même temps. Voici son état actuel : décidez à nouveau.";

    public override string LookAs => "Voir ma page comme";

    public override string Of(OtherEyes eyes) => eyes switch
    {
        OtherEyes.Member => "un membre",
        OtherEyes.Contact => "un contact",
        OtherEyes.Recruiter => "une personne qui recrute",
        OtherEyes.Excluded => "quelqu’un à qui vous cachez quelque chose",
        OtherEyes.Employer => "votre employeur",
        _ => "une personne non connectée",
    };

    public override string YouLookAs(string who) => $"Voici votre page telle que la voit {who}.";

    public override string NotSeen => "Votre page n’existe pas pour cette personne : elle reçoit la même réponse que pour une adresse inconnue.";

    public override string Exclusions => "À qui je cache quelque chose";

    public override string ExclusionsText => "Personne n’en est averti. À qui vous cachez votre profil, on répond comme pour une adresse inconnue ; à qui vous cachez votre disponibilité, vous apparaissez comme une personne qui ne cherche pas de travail.";

    public override string ExclusionsLimit => "Cela réduit le risque d’être vu, sans pouvoir l’écarter : on peut regarder sans se connecter, avoir un autre compte ou l’apprendre par d’autres. Ce que personne ne doit savoir n’est à l’abri que là où personne ne le voit.";

    public override string NoExclusions => "Vous ne cachez rien à personne en particulier.";

    public override string KeepWhat => "Quoi";

    public override string FromWhom => "À qui";

    public override string Of(ExclusionReach reach) => reach switch
    {
        ExclusionReach.Block => "Tout, dans les deux sens : aucun de nous n’existe pour l’autre",
        ExclusionReach.Profile => "Mon profil",
        _ => "Que je suis à l’écoute",
    };

    public override string Of(ExcludedKind kind) => kind switch
    {
        ExcludedKind.Member => "Un membre",
        ExcludedKind.Organisation => "Qui appartient à une organisation",
        _ => "Qui y a une adresse électronique",
    };

    public override string FromWhomHint => "Pour un membre, le nom dans l’adresse de sa page, comme ada-nurse. Pour une organisation, son nom. Pour des adresses, ce qui suit l’@, comme acme.example : les adresses en dessous comptent aussi.";

    public override string Name => "Son nom";

    public override ValueList<string> ExclusionColumns => ["Quoi", "À qui", "Son nom", "Action"];

    public override string Add => "Cacher";

    public override string Remove => "Retirer";

    public override string Of(ExclusionOutcome outcome) => outcome switch
    {
        ExclusionOutcome.Added => "C’est caché à partir de maintenant.",
        ExclusionOutcome.Unknown => "Personne ni rien ne porte ce nom.",
        ExclusionOutcome.Self => "C’est vous.",
        ExclusionOutcome.NoDomain => "Ce n’est pas un domaine d’adresses électroniques. Écrivez ce qui suit l’@, comme acme.example.",
        _ => "Vous cachez déjà quelque chose au plus grand nombre possible. Retirez d’abord quelqu’un.",
    };

    public override string Removed => "Ce n’est plus caché.";

    public override string Consents => "Ce que j’accepte";

    public override string ConsentsText => "Chaque choix compte pour lui-même. Tous ne concernent que ce que voient de votre profil les personnes qui peuvent le voir.";

    public override string InSearch => "Les recherches d’ici peuvent me trouver";

    public override string OnTheWeb => "Les moteurs de recherche du web peuvent afficher ma page";

    public override string ByMachines => "Des machines peuvent lire ma page, par exemple pour s’entraîner";

    public override string OpenToEmployers => "Mes employeurs actuels peuvent voir que je suis à l’écoute";

    public override string All => "Accepter les trois premiers";
}
