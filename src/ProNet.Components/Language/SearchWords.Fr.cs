namespace ProNet.Components.Language;

internal sealed class FrenchSearchWords : SearchWords
{
    public override BySubject<SubjectWords> Subjects { get; } = new(
        (SubjectKind.Member, new SubjectWords("Personne", "Personnes", "Chercher des personnes", "Compétence, intitulé de poste, nom, lieu…", total => total == 0 ? "Aucune personne" : Plural.French(total, "personne", "personnes"))),
        (SubjectKind.Job, new SubjectWords("Offre", "Emplois", "Chercher un emploi", "Intitulé de poste, compétence, organisation, lieu…", total => total == 0 ? "Aucun emploi" : Plural.French(total, "emploi", "emplois"))),
        (SubjectKind.Organisation, new SubjectWords("Organisation", "Organisations", "Chercher une organisation", "Nom, secteur, lieu…", total => total == 0 ? "Aucune organisation" : Plural.French(total, "organisation", "organisations"))));

    public override string Search => "Chercher";

    public override string Took(double milliseconds) => $"en {milliseconds:0} ms";

    public override string SortBy => "Trier par";

    public override string View => "Affichage";

    public override string Comfortable => "Aéré";

    public override string Compact => "Compact";

    public override string PerPage(int hits) => $"{hits} par page";

    public override string Sort(SubjectKind subject, ProNet.Search.Requests.SortOrder order) => order switch
    {
        ProNet.Search.Requests.SortOrder.Recent => subject == SubjectKind.Job ? "Plus récents" : "Mises à jour récemment",
        ProNet.Search.Requests.SortOrder.Name => "Nom",
        ProNet.Search.Requests.SortOrder.Distance => "Distance",
        ProNet.Search.Requests.SortOrder.Experience => "Plus d’expérience",
        _ => "Pertinence",
    };

    public override string Filters => "Filtres";

    public override string Selected => "Sélection";

    public override string ShowAllFilters => "Afficher tous les filtres";

    public override string SkipToResults => "Aller aux résultats";

    public override string SkipToFilters => "Aller aux filtres";

    public override string FiltersOn(int count) => count == 0 ? "Filtres" : Plural.French(count, "filtre actif", "filtres actifs");

    public override string ShowResults(string count) => $"Voir le résultat : {count}";

    public override string ClearAll => "Tout effacer";

    public override string ClearFilters => "Effacer les filtres";

    public override string YourSearch => "Votre recherche";

    public override string Remove(string what) => $"Retirer {what}";

    public override string Not => "sans";

    public override string Quote(string text) => $"«\u00A0{text}\u00A0»";

    public override string OfOne(string entry, string clauses) => $"{entry} : {clauses}";

    public override string BeginsWith => "commence par";

    public override string CloseTo => "proche de";

    public override string AnyOf => "au moins un de";

    public override string NearPlace(string place, string km) => $"à moins de {km} km de {place}";

    public override string AlsoRemote => "ou à distance";

    public override string AlsoSearched(string spellings) => $"aussi : {spellings}";

    public override string DropSpellings(string spellings) => $"Chercher seulement ce qui est écrit, sans {spellings}";

    public override string Include(string label) => $"Inclure {label}";

    public override string Exclude(string label) => $"Exclure {label}";

    public override string Included => "inclus";

    public override string Excluded => "exclu";

    public override string ClearValue(string label) => $"Effacer {label}";

    public override string More(long others) => $"En voir plus ({others.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))})";

    public override string Fewer => "En voir moins";

    public override string FindIn(string facet) => $"Trouver dans {facet}";

    public override string Find => "Trouver";

    public override string NothingTyped(string typed) => $"Rien ici ne commence par « {typed} ».";

    public override string NoValues => "Rien à choisir dans ces résultats.";

    public override string CurrencyFirst => "Choisissez d’abord une devise.";

    public override string From => "De";

    public override string To => "À";

    public override string Apply => "Appliquer";

    public override string Around => "Autour d’un lieu";

    public override string Place => "Lieu";

    public override string WithinKm => "Dans un rayon de (km)";

    public override string OrRemote => "Le travail à distance compte aussi";

    public override string DidYouMean => "Vouliez-vous dire";

    public override string Corrected(IReadOnlyList<string> words, long strict) =>
        strict == 0 ? $"Rien ne correspond à {Quoted(words)} tel quel ; voici des orthographes proches." : $"Peu de choses correspondent à {Quoted(words)} tel quel ({strict}) ; voici aussi des orthographes proches.";

    public override string SearchExactly => "Chercher exactement ce que j’ai écrit";

    public override string SearchClosely => "Autoriser à nouveau les orthographes proches";

    public override string ExactOn => "Seul ce qui est écrit exactement est cherché.";

    public override string AsWritten => "Chercher exactement ce que j’ai écrit";

    public override string OperatorOffer(IReadOnlyList<string> words) => $"{string.Join(", ", words.Select(w => $"« {w} »"))} a été cherché comme un mot.";

    public override string SearchInstead(string query) => $"Chercher {query}";

    public override string MostWords => "Avec la plupart de ces mots";

    public override string MostWordsText(SubjectKind subject, long total) => $"{Count(subject, total)} avec la plupart de vos mots, mais pas tous. Le nombre ci-dessus ne les compte pas.";

    public override string MostWordsAll => "Chercher la plupart de ces mots";

    public override string SomeOf => "quelques-uns de";

    public override string RemovePair(string first, string second, long more) => $"Retirer {first} et {second} : +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))}";

    public override string FewTitle => "Peu de résultats";

    public override string FewText => "Un seul changement ajouterait :";

    public override string AllCriteria(int count) => $"Afficher tous les critères ({count})";

    public override string WhyInTitle(string skill) => $"{skill} figure dans l’intitulé";

    public override string WidenOffer(string what, long more) => $"Accepter {what}\u00A0: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))}";

    public override string LowerOffer(string what, int least, long more) => $"N’en demander que {least} parmi {what}\u00A0: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))}";

    public override string RemoveOffer(string what, long more) =>
        $"Retirer {(what.Contains('«', StringComparison.Ordinal) ? what : Quote(what))}\u00A0: +{more.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("fr"))}";

    public override string EmptyTitle => "Rien ne correspond à tout cela";

    public override string EmptyText =>
        "Votre recherche reste ci-dessus. Retirez un élément, ou écrivez-la avec moins de mots ou des mots plus généraux.";

    public override string StartOver => "Recommencer";

    public override string FirstUseTitle => "Il n’y a encore rien ici";

    public override string FirstUseText =>
        "La personne qui gère ce ProNet peut importer des profils et des emplois, ou le démarrer avec la démonstration. Ce qui est importé apparaît ici en quelques secondes.";

    public override string Why => "Pourquoi";

    public override string WhyThis(string title) => $"Pourquoi {title} figure ici";

    public override string WhyMatched(string clause, string fields) => $"{clause} se trouve dans : {fields}";

    public override string WhyThrough(string spelling) => $"sous la forme « {spelling} »";

    public override string WhyHolds(string clause) => $"{clause} est vrai pour ce résultat";

    public override string WhyMissing(string clause) => $"{clause}\u00A0: non mentionné";

    public override string WhyAll =>
        "Votre recherche ne contient pas de mots : tout ce qui passe les filtres figure ici, du plus récent au plus ancien.";

    public override string Share => "Part du score";

    public override string Next => "Page suivante";

    public override string FirstPage => "Première page";

    public override string Pages => "Pages de résultats";

    public override string Previous => "Page précédente";

    public override string Shown(long first, long last, long total) => string.Create(System.Globalization.CultureInfo.GetCultureInfo("fr"), $"{first:N0} à {last:N0} sur {total:N0}");

    public override string StepBack => "Précédent";

    public override string StepOn => "Suivant";

    public override string BackToResults => "Retour aux résultats";

    public override string Results => "Résultats";

    public override string Preview => "Aperçu";

    public override string PreviewOf(string title) => $"Aperçu de {title}";

    public override string OpenPage => "Ouvrir la page";

    public override string Keyboard => "Clavier";

    public override string KeyboardOff => "Désactiver les raccourcis clavier";

    public override string KeyboardOn => "Activer les raccourcis clavier";

    public override string KeyBox => "Aller à la zone de recherche";

    public override string KeyDown => "Résultat suivant";

    public override string KeyUp => "Résultat précédent";

    public override string KeyOpen => "Ouvrir le résultat";

    public override string KeyHelp => "Cette liste";

    public override string Failed => "Cela n’a pas fonctionné. La page est restée telle quelle.";

    public override string TryAgain => "Réessayer";

    public override string Close => "Fermer";

    public override string Suggestions => "Suggestions";

    public override string SuggestionKind(ProNet.Search.Responses.SuggestionKind kind) => kind switch
    {
        ProNet.Search.Responses.SuggestionKind.Skill => "Compétence",
        ProNet.Search.Responses.SuggestionKind.Organisation => "Organisation",
        ProNet.Search.Responses.SuggestionKind.Place => "Lieu",
        ProNet.Search.Responses.SuggestionKind.Person => "Personne",
        _ => "Intitulé de poste",
    };

    public override string SuggestionCount(int count) => count == 0 ? "Aucune suggestion" : Plural.French(count, "suggestion", "suggestions");

    public override string Away(string km) => $"à {km} km";

    public override string Writing => "Comment écrire une recherche";

    private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(w => $"« {w} »"));
}
