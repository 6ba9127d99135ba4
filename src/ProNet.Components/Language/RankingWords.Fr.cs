using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

internal sealed class FrenchRankingWords : RankingWords
{
    public override string Experts => "Experts";

    public override string Title(RankingQuestion question) => question == RankingQuestion.Candidate ? "Trouver qui convient à un poste" : "Trouver qui connaît un sujet";

    public override string Hint(RankingQuestion question) => question == RankingQuestion.Candidate ? "Un intitulé, des compétences, des langues…" : "Un sujet, une compétence, un métier…";

    public override string FirstUse(RankingQuestion question) => question == RankingQuestion.Candidate
        ? "Écrivez ce que le poste demande, ou faites lire une annonce sur la page Candidats\u00A0: viennent d’abord les personnes qui pratiquent ce qui est exigé, avec les faits qui le montrent."
        : "Écrivez un sujet : viennent d’abord les personnes dont le parcours montre qu’elles le connaissent, avec les faits qui le montrent.";

    public override string PlacesTitle => "Mes places dans les classements";

    public override string PlacesLead => "Qui cherche des experts, des candidats ou des partenaires les reçoit dans un ordre fait de faits sur leur travail. Voici les derniers classements où vous figurez, et pourquoi à cette place\u00A0; qui a cherché, et quoi, reste à cette personne.";

    public override IReadOnlyList<string> PlacesColumns { get; } = ["Jour", "Question", "Place"];

    public override string NoPlaces => "Vous ne figurez dans aucun des derniers classements.";

    public override string Place(int position) => $"Place {position}";

    public override string FindabilityTitle => "Comment on me trouve";

    public override string FindabilityLead(int days, int people) =>
        $"Comment d’autres ont cherché des profils ces {days} derniers jours, recherches enregistrées comprises. Ni noms ni recherches ne sont montrés, et rien de ce que moins de {people} personnes ont demandé.";

    public override string Finding(int searches, int people, int finding) =>
        $"{Plural.French(searches, "recherche", "recherches")} de {Plural.French(people, "personne", "personnes")}\u00A0: {Plural.French(finding, "vous trouve", "vous trouvent")}.";

    public override string WouldFind => "Un seul fait suffirait";

    public override IReadOnlyList<string> WouldFindColumns { get; } = ["Fait", "Recherches", "Personnes", ""];

    public override string OnlyIfTrue => "Seulement si c’est vrai\u00A0: pour le reste, ces recherches demandent ce que dit votre profil.";

    public override string AddFact => "L’ajouter";

    public override string NothingMissing => "Aucun fait à lui seul ne vous ferait trouver davantage.";

    public override string TooFewSearched(int people) => $"Moins de {people} personnes ont cherché des profils ces derniers temps\u00A0: rien ne peut être montré sans dire qui.";

    public override string Replays => "Rejoué aujourd’hui, le modèle d’alors donne exactement la même note.";

    public override string ReplaysNot => "Le modèle d’alors n’est plus là\u00A0: la note ne peut pas être rejouée.";

    public override string DependsOnWhoAsks => "Parmi les partenaires, une place dépend de ce que la personne qui cherche propose, cherche et a fait avant. Cela lui appartient, et les raisons aussi.";

    public override string NoReceipt => "Cette liste n’existe pas ou ne vous concerne pas.";

    public override string WhyHere => "Pourquoi à cette place";

    public override string HowToRead => "Ce que chaque fait a ajouté à la note, ou lui a retiré.";

    public override string TellsLess(string value) => $"compte moins ici ({value})";

    public override string Practised => "En pratique";

    public override string Of(ReasonKind kind) => kind switch
    {
        ReasonKind.Title => "Intitulé du poste et titre du profil",
        ReasonKind.Experience => "Années de pratique, et leur fraîcheur",
        ReasonKind.Skills => "Compétences demandées",
        ReasonKind.Works => "Publications et projets",
        ReasonKind.Profile => "Profil complet et confirmé",
        ReasonKind.Offers => "Propose ce que vous cherchez",
        ReasonKind.Needs => "Cherche ce que vous proposez",
        ReasonKind.BothWays => "Les deux à la fois",
        ReasonKind.Ground => "Employeurs, écoles, secteur et ville en commun",
        ReasonKind.Complement => "Compétences en partie communes, en partie nouvelles",
        ReasonKind.Occupation => "Métier et intitulé, proches de ce que vous cherchez",
        ReasonKind.Level => "Niveau, proche du vôtre",
        ReasonKind.Place => "Lieu de travail",
        ReasonKind.Contract => "Contrat",
        ReasonKind.Language => "Langue de l’annonce",
        ReasonKind.Freshness => "Fraîcheur de l’annonce",
        _ => "Les mots demandés, où qu’ils soient",
    };

    public override string Practice(double years, int positions) => years < 0.5
        ? Plural.French(positions, "poste", "postes")
        : $"{(years < 2 ? "1 an" : $"{Math.Floor(years):0} ans")}, dans {Plural.French(positions, "poste", "postes")}";

    public override string Period(int? from, int? to, bool goesOn) => (from, to) switch
    {
        ({ } first, { } last) => first == last ? $"{first}" : $"{first}–{last}",
        ({ } first, null) => goesOn ? $"depuis {first}" : $"{first}",
        (null, { } last) => $"{last}",
        _ => goesOn ? "aujourd’hui" : "",
    };

    public override string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Position => "Poste",
        EvidenceKind.Work => "Publication ou projet",
        EvidenceKind.ListedSkill => "Compétence indiquée",
        EvidenceKind.Offer => "Propose ce que vous cherchez",
        EvidenceKind.Seek => "Cherche ce que vous proposez",
        EvidenceKind.SharedEmployer => "Y était en même temps que vous",
        EvidenceKind.SameEmployer => "A travaillé au même endroit que vous",
        EvidenceKind.SharedSchool => "A étudié au même endroit que vous",
        EvidenceKind.SharedIndustry => "Travaille dans votre secteur",
        EvidenceKind.SharedPlace => "Se trouve là où vous êtes",
        EvidenceKind.NewSkills => "Connaît ce que vous n’indiquez pas",
        EvidenceKind.WantedOccupation => "Correspond à un métier de votre recherche",
        EvidenceKind.PractisedSkill => "Demande ce que vous avez pratiqué",
        EvidenceKind.KnownSkill => "Demande une compétence de votre profil",
        EvidenceKind.MissingSkill => "Demande aussi",
        EvidenceKind.NearPlace => "Près de chez vous",
        EvidenceKind.RemoteWork => "Se fait à distance",
        EvidenceKind.WishedContract => "Propose un contrat que vous cherchez",
        _ => "Compétence citée dans le profil",
    };

    public override string Line(EvidenceKind kind, string text) => text.Length == 0 ? Of(kind) : $"{Of(kind)}\u00A0: {text}";

    public override string Until(int? year, bool goesOn) => goesOn ? "aujourd’hui" : year is { } last ? $"jusqu’en {last}" : "";
}
