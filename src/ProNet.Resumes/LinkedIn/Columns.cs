using System.Collections.Frozen;

namespace ProNet.Resumes.LinkedIn;

/// <summary>
/// What columns of the tables are called, in the languages in which archives are met: English, French, German, Spanish, Italian, Portuguese, Dutch. A table is known
/// by its columns and not by the name of its file, which people and programs change.
/// </summary>
internal static class Columns
{
    public const string FirstName = "first name";
    public const string LastName = "last name";
    public const string Headline = "headline";
    public const string Summary = "summary";
    public const string Location = "geo location";
    public const string Company = "company name";
    public const string Title = "title";
    public const string Description = "description";
    public const string Place = "location";
    public const string Started = "started on";
    public const string Finished = "finished on";
    public const string School = "school name";
    public const string StartDate = "start date";
    public const string EndDate = "end date";
    public const string Degree = "degree name";
    public const string Name = "name";
    public const string Proficiency = "proficiency";
    public const string Url = "url";
    public const string Authority = "authority";
    public const string Publisher = "publisher";
    public const string PublishedOn = "published on";
    public const string Patent = "patent number";
    public const string IssuedOn = "issued on";

    private static readonly FrozenDictionary<string, string> Known = new (string Column, string Names)[]
    {
        (FirstName, "prenom|vorname|nombre|nome|primeiro nome|voornaam"),
        (LastName, "nom de famille|nachname|apellidos|cognome|sobrenome|apelido|achternaam"),
        (Headline, "titre du profil|accroche|profilslogan|titular|sommario|titulo do perfil|kopregel"),
        (Summary, "resume|infos|zusammenfassung|extracto|riepilogo|resumo|samenvatting"),
        (Location, "lieu geographique|zone geographique|geografischer standort|ubicacion geografica|localita|localizacao geografica|geografische locatie"),
        (Company, "nom de l'entreprise|entreprise|unternehmen|firmenname|nombre de la empresa|empresa|nome dell'azienda|azienda|nome da empresa|bedrijfsnaam|bedrijf"),
        (Title, "intitule du poste|poste|titre|position|jobbezeichnung|cargo|puesto|qualifica|ruolo|funktion|functie|titel"),
        (Description, "beschreibung|descripcion|descrizione|descricao|beschrijving"),
        (Place, "lieu|standort|ort|ubicacion|sede|localizacao|locatie"),
        (Started, "date de debut du poste|debut|beginn|beginn am|fecha de inicio|inizio|data inizio|inicio|iniciado em|gestart op|begonnen am"),
        (Finished, "date de fin du poste|fin|ende|beendet am|fecha de finalizacion|fine|data fine|fim|terminado em|beeindigd op"),
        (School, "nom de l'ecole|etablissement|ecole|hochschule|name der schule|schule|institucion educativa|nombre de la institucion|universita|scuola|nome da instituicao|instituicao|onderwijsinstelling|school"),
        (StartDate, "date de debut|startdatum|fecha de comienzo|data di inizio|data de inicio|begindatum"),
        (EndDate, "date de fin|enddatum|fecha de fin|data di fine|data de termino|einddatum"),
        (Degree, "nom du diplome|diplome|abschluss|titulacion|titulo academico|titolo di studio|nome do diploma|diploma|graad"),
        (Name, "nom|intitule|bezeichnung|nombre de la aptitud|denominazione|naam"),
        (Proficiency, "niveau|competence|kenntnisse|kenntnisstand|nivel|competencia|conoscenza|competenza|proficiencia|vaardigheid"),
        (Url, "adresse url|url du projet|adresse|webadresse|direccion url|indirizzo url"),
        (Authority, "autorite|organisme|organisme de certification|zertifizierungsstelle|aussteller|autoridad|entidad emisora|autorita|ente certificatore|autoridade|instantie"),
        (Publisher, "editeur|editeur/editrice|publication|verlag|herausgeber|editorial|editore|editora|uitgever"),
        (PublishedOn, "date de publication|publie le|veroffentlicht am|fecha de publicacion|data di pubblicazione|data de publicacao|gepubliceerd op"),
        (Patent, "numero de brevet|numero du brevet|patentnummer|numero de patente|numero di brevetto|numero da patente|octrooinummer"),
        (IssuedOn, "date de delivrance|delivre le|ausgestellt am|fecha de expedicion|data di rilascio|emitido em|uitgegeven op"),
    }.SelectMany(c => c.Names.Split('|').Prepend(c.Column).Select(name => (name, c.Column))).DistinctBy(c => c.name).ToFrozenDictionary(c => c.name, c => c.Column, StringComparer.Ordinal);

    /// <summary>What each table has that no other has, in the order in which they are tried.</summary>
    private static readonly (TableKind Kind, string[] Columns)[] Signatures =
    [
        (TableKind.Positions, [Company, Title, Started]),
        (TableKind.Education, [School, Degree]),
        (TableKind.Profile, [FirstName, LastName, Headline]),
        (TableKind.Languages, [Name, Proficiency]),
        (TableKind.Certificates, [Name, Authority]),
        (TableKind.Publications, [Name, PublishedOn]),
        (TableKind.Patents, [Title, Patent]),
        (TableKind.Projects, [Title, Url, Started]),
    ];

    /// <summary>The column that a heading means, or the heading itself.</summary>
    public static string Of(string heading) => Known.GetValueOrDefault(Folding.Fold(heading.Trim(' ', '\uFEFF', '"')), heading);

    /// <summary>The table whose headings these are; null when it is none that is read.</summary>
    public static TableKind? KindOf(IReadOnlyList<string> columns) =>
        columns is [Name] ? TableKind.Skills
        : Signatures.Where(s => s.Columns.All(columns.Contains)).Select(s => (TableKind?)s.Kind).FirstOrDefault();
}
