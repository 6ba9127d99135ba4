using System.Xml;

namespace ProNet.Resumes.Reading;

internal static class Xml
{
    /// <summary>What the parser refused: a definition of types, or anything else.</summary>
    public static UnreadableException Problem(XmlException e) =>
        new(e.Message.Contains("DTD", StringComparison.Ordinal) ? DocumentProblem.Unsafe : DocumentProblem.Damaged);
}
