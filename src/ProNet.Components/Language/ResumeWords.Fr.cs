using ProNet.Resumes.Reading;

namespace ProNet.Components.Language;

internal sealed class FrenchResumeWords : ResumeWords
{
    public override string Of(DocumentProblem problem, DocumentLimits limits) => problem switch
    {
        DocumentProblem.Empty => "Le fichier est vide ; choisissez-en un autre.",
        DocumentProblem.TooLarge => $"Le fichier est trop lourd ; la limite est de {Megabytes(limits)} Mo. L’enregistrer sans images suffit souvent.",
        DocumentProblem.UnknownKind => "Ce genre de fichier ne peut pas être lu ; utilisez PDF, Word (.docx), OpenDocument (.odt), RTF, HTML ou du texte simple.",
        DocumentProblem.OldWord => "C’est un fichier Word d’avant 2007 ; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou en PDF.",
        DocumentProblem.Encrypted => "Le fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe, puis réessayez.",
        DocumentProblem.Macros => "Le fichier contient des macros, c’est-à-dire de petits programmes ; enregistrez-le sans elles, par exemple en .docx ou en PDF.",
        DocumentProblem.Ambiguous => "Le fichier est de deux genres à la fois, on ne sait donc pas ce qu’il dit ; enregistrez-le à nouveau en PDF, puis réessayez.",
        DocumentProblem.TooManyPages => $"Le fichier a trop de pages ; la limite est de {limits.Pages}. Gardez celles du CV.",
        DocumentProblem.TooMuchInside => "Une fois décompressé, le fichier est bien plus gros qu’un CV ; il n’a pas été lu.",
        DocumentProblem.Unsafe => "Le fichier renvoie à d’autres fichiers d’une façon qui pourrait nuire ; il n’a pas été lu. Enregistrez-le à nouveau en PDF, puis réessayez.",
        DocumentProblem.TookTooLong => "La lecture du fichier a pris trop de temps ; enregistrez-le à nouveau en PDF, ou en texte simple, puis réessayez.",
        DocumentProblem.Scanned => "Les pages sont des images, sans texte ; donnez le fichier d’où elles viennent, ou saisissez l’essentiel.",
        _ => "Le fichier est abîmé et ne peut pas être lu ; enregistrez-le à nouveau, puis réessayez.",
    };
}
