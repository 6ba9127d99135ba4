using ProNet.Domain.Careers;

namespace ProNet.Resumes.Tests.Drafting;

/// <summary>Twenty invented people of twenty trades, each with a career in France. A line a post: title | employer | town | from | to, or nothing while it is held | what was done.</summary>
internal static class FrenchCareers
{
    private static readonly string[] All =
    [
        """
        Camille Vasseur;Infirmière coordinatrice;Dix ans de soins, dont quatre d'encadrement.
        Infirmière coordinatrice | EHPAD Les Tilleuls | Angers | 2019-09 | | Encadrement de douze soignants
        Infirmière de nuit | Clinique Saint-Roch | Tours | 2014-03 | 2019-08 | Surveillance post-opératoire
        Aide-soignante | CHU de Nantes | Nantes | 2011-07 | 2013-06 | Toilettes et repas
        Diplôme d'État d'infirmier | IFSI d'Angers | 2014
        """,
        """
        Yanis Morel;Développeur full stack;Applications de gestion, du besoin à la mise en service.
        Développeur full stack | Orbelune | Lyon | 2021-02 | | Refonte du portail client en C# et React
        Ingénieur logiciel | Systalis | Grenoble | 2017-10 | 2021-01 | Interfaces de suivi de production
        Développeur stagiaire | Mairie de Meylan | Meylan | 2017-03 | 2017-08 | Site des associations
        Master informatique | Université Grenoble Alpes | 2017
        """,
        """
        Élodie Garnier;Comptable unique;Tenue complète d'une PME de quarante salariés.
        Comptable unique | Transports Mercier | Dijon | 2018-01 | | Déclarations de TVA et liasse fiscale
        Aide-comptable | Cabinet Duval | Beaune | 2013-09 | 2017-12 | Saisie et lettrage
        Assistante administrative | Carrelages Perrot | Beaune | 2011-02 | 2013-08 | Accueil et facturation
        BTS comptabilité et gestion | Lycée Le Castel | 2010
        """,
        """
        Thomas Le Goff;Chef de rang;Service à l'assiette et à la cloche.
        Chef de rang | La Table de l'Écluse | Rennes | 2020-06 | | Carré de trente couverts
        Commis de salle | Brasserie du Port | Saint-Malo | 2018-04 | 2020-03 | Mise en place et dressage
        Serveur saisonnier | Hôtel des Remparts | Saint-Malo | 2017-06 | 2017-09 | Petits déjeuners
        CAP commercialisation et services | Lycée hôtelier de Dinard | 2017
        """,
        """
        Nadia Benali;Responsable des ressources humaines;Relations sociales et recrutement dans l'industrie.
        Responsable des ressources humaines | Fonderies de l'Aisne | Laon | 2016-05 | | Négociation annuelle avec quatre syndicats
        Chargée de recrutement | Groupe Ardelys | Reims | 2012-01 | 2016-04 | Soixante recrutements par an
        Gestionnaire de paie | Groupe Ardelys | Reims | 2009-09 | 2011-12 | Paie de trois cents bulletins
        Licence en droit social | Université de Reims | 2009
        """,
        """
        Julien Fabre;Maçon coffreur;Gros œuvre et rénovation de bâtiments anciens.
        Maçon coffreur | Bâtisseurs du Ventoux | Carpentras | 2015-11 | | Coffrage de voiles et de poteaux
        Maçon | Leroux & Fils | Orange | 2010-02 | 2015-10 | Murs en pierre et enduits à la chaux
        Ouvrier du bâtiment | Intérim Rhône | Avignon | 2008-09 | 2010-01 | Démolition et manutention
        CAP maçonnerie | CFA d'Avignon | 2008
        """,
        """
        Sophie Lambert;Professeure des écoles;Cycle 2, classes à double niveau.
        Professeure des écoles | École Jules-Ferry | Amiens | 2012-09 | | Double niveau CE1-CE2
        Professeure des écoles stagiaire | École de la Citadelle | Amiens | 2011-09 | 2012-08 | Classe de CP
        Animatrice périscolaire | Ville d'Amiens | Amiens | 2008-10 | 2011-06 | Ateliers de lecture
        Master MEEF | INSPÉ d'Amiens | 2011
        """,
        """
        Karim Haddad;Chauffeur routier SPL;Transport national et international.
        Chauffeur routier | Norfret | Lille | 2017-03 | | Lignes vers le Benelux
        Conducteur livreur | Rapid'Colis | Roubaix | 2013-05 | 2017-02 | Quatre-vingts points par jour
        Cariste | Entrepôts Delcroix | Roubaix | 2010-01 | 2013-04 | Chargement et inventaires
        Titre professionnel conducteur routier | AFTRAL Lille | 2013
        """,
        """
        Marion Chevalier;Cheffe de projet marketing;Lancements de produits grand public.
        Cheffe de projet marketing | Maison Alizée | Paris | 2020-01 | | Lancement de la gamme solaire
        Chargée de communication | Éditions du Faune | Paris | 2016-09 | 2019-12 | Relations presse et salons
        Assistante communication | Théâtre de l'Est | Strasbourg | 2015-02 | 2016-07 | Programmes et réseaux sociaux
        Master communication | Université de Strasbourg | 2014
        """,
        """
        Bruno Teixeira;Technicien de maintenance;Lignes de conditionnement, électricité et automatismes.
        Technicien de maintenance | Laiteries du Bocage | Laval | 2014-06 | | Dépannage des lignes en trois-huit
        Électromécanicien | Plastivia | Le Mans | 2009-03 | 2014-05 | Presses à injecter
        Électricien | Bertin Énergie | Le Mans | 2006-09 | 2009-02 | Tableaux et câblage
        Bac pro électrotechnique | Lycée Sud | 2006
        """,
        """
        Aurélie Rousseau;Sage-femme;Salle de naissance et suivi à domicile.
        Sage-femme | Maternité des Bleuets | Paris | 2018-10 | | Accompagnement global
        Sage-femme | Hôpital de Pontoise | Pontoise | 2013-07 | 2018-09 | Salle de naissance et urgences
        Auxiliaire de puériculture | Crèche Les Lutins | Cergy | 2008-09 | 2009-08 | Section des bébés
        Diplôme d'État de sage-femme | École Baudelocque | 2013
        """,
        """
        Olivier Marchand;Directeur commercial;Vente de matériel agricole, réseau de concessions.
        Directeur commercial | Agrivigne | Bordeaux | 2015-01 | | Réseau de trente concessions
        Responsable de secteur | Tracto Sud-Ouest | Agen | 2008-04 | 2014-12 | Quatre départements
        Technico-commercial | Tracto Sud-Ouest | Agen | 2003-09 | 2008-03 | Prospection d'exploitations
        École de commerce | Kedge Business School | 2003
        """,
        """
        Inès Fontaine;Avocate en droit du travail;Conseil et contentieux, côté employeurs.
        Avocate collaboratrice | Cabinet Aubert & Associés | Marseille | 2019-01 | | Contentieux prud'homal
        Juriste en droit social | Caravelle Assurances | Marseille | 2015-10 | 2018-12 | Conseil aux gestionnaires
        Stagiaire juriste | Tribunal judiciaire d'Aix | Aix-en-Provence | 2015-01 | 2015-06 | Recherches et notes
        CAPA | École des avocats du Sud-Est | 2018
        """,
        """
        Paul Bricout;Ébéniste;Meubles sur mesure et restauration.
        Ébéniste | Atelier Bois Vif | Nantes | 2016-02 | | Agencement de boutiques
        Menuisier poseur | Fenêtres de l'Ouest | Vannes | 2011-09 | 2016-01 | Pose et réglage
        Apprenti ébéniste | Atelier Kermadec | Auray | 2009-09 | 2011-08 | Placage et marqueterie
        BMA ébéniste | Lycée de Pontivy | 2011
        """,
        """
        Léa Dumont;Assistante sociale;Accompagnement de familles et protection de l'enfance.
        Assistante sociale | Conseil départemental du Doubs | Besançon | 2017-04 | | Évaluations et signalements
        Conseillère en économie sociale | CAF du Jura | Lons-le-Saunier | 2013-02 | 2017-03 | Dossiers de surendettement
        Hôtesse de caisse | Intermarché | Dole | 2010-06 | 2012-12 | Encaissement et accueil
        Diplôme d'État d'assistante de service social | IRTS de Franche-Comté | 2012
        """,
        """
        Mathieu Carlier;Administrateur systèmes et réseaux;Infrastructures Linux et supervision.
        Administrateur systèmes | CHU de Lille | Lille | 2018-11 | | Virtualisation et sauvegardes
        Technicien support | Infogest | Arras | 2014-09 | 2018-10 | Support de niveau 2
        Alternant informatique | Conserverie du Nord | Arras | 2012-09 | 2014-08 | Parc de cent postes
        Licence professionnelle réseaux | IUT de Béthune | 2014
        """,
        """
        Fatou Diallo;Pharmacienne adjointe;Officine, dispensation et conseil.
        Pharmacienne adjointe | Pharmacie du Capitole | Toulouse | 2016-09 | | Préparation des piluliers
        Préparatrice en pharmacie | Pharmacie des Minimes | Toulouse | 2012-03 | 2016-08 | Délivrance et commandes
        Vendeuse | Parapharmacie Bel Air | Albi | 2010-07 | 2012-02 | Conseil en dermocosmétique
        Doctorat en pharmacie | Université Paul-Sabatier | 2016
        """,
        """
        Gilles Perret;Conducteur de travaux;Travaux publics, routes et réseaux.
        Conducteur de travaux | Routes des Alpes | Chambéry | 2012-03 | | Chantiers jusqu'à quatre millions d'euros
        Chef d'équipe | Terrassements Blanc | Annecy | 2006-05 | 2012-02 | Réseaux enterrés
        Conducteur d'engins | Terrassements Blanc | Annecy | 2001-04 | 2006-04 | Pelle et niveleuse
        BTS travaux publics | Lycée Roger-Deschaux | 2000
        """,
        """
        Clara Nguyen;Architecte d'intérieur;Hôtels et commerces.
        Architecte d'intérieur | Studio Nacre | Nice | 2019-03 | | Rénovation de trois hôtels
        Dessinatrice projeteuse | Agence Lorenzi | Cannes | 2015-09 | 2019-02 | Plans d'exécution
        Graphiste indépendante | À mon compte | Nice | 2013-10 | 2015-08 | Identités visuelles
        Diplôme d'architecte d'intérieur | École Camondo | 2013
        """,
        """
        Vincent Roche;Chargé de clientèle particuliers;Banque de détail, crédit immobilier.
        Chargé de clientèle | Banque des Volcans | Clermont-Ferrand | 2017-06 | | Portefeuille de huit cents clients
        Conseiller d'accueil | Banque des Volcans | Issoire | 2013-09 | 2017-05 | Guichet et rendez-vous
        Téléconseiller | Allovia | Vichy | 2011-10 | 2013-07 | Appels entrants
        DUT techniques de commercialisation | IUT de Clermont | 2011
        """,
    ];

    public static IReadOnlyList<FrenchCareer> Read() => [.. All.Select(Of)];

    private static FrenchCareer Of(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        var about = lines[0].Split(';');
        var rows = lines.Skip(1).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var school = rows.First(r => r.Length == 3);
        return new FrenchCareer(about[0], about[1], about[2], [.. rows.Where(r => r.Length == 6).Select(r => new FrenchPost(r[0], r[1], r[2], Month(r[3])!.Value, Month(r[4]), r[5]))], school[0], school[1], school[2]);
    }

    private static PartialDate? Month(string text) =>
        text.Length == 0 ? null : PartialDate.Of(int.Parse(text.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), int.Parse(text.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture));
}
