using ProNet.Search.Access;
using ProNet.Search.Documents;

namespace ProNet.Testing.Reference;

/// <summary>What somebody is kept from, left out before anything else is looked at.</summary>
internal static class ReferenceScope
{
    public static List<AnalyzedDocument> Seen(AccessScope scope, List<AnalyzedDocument> documents) =>
        scope.Hidden.IsEmpty && scope.Closed.IsEmpty ? documents : [.. documents.Select(d => Seen(scope, d)).OfType<AnalyzedDocument>()];

    private static AnalyzedDocument? Seen(AccessScope scope, AnalyzedDocument document) => document.Document switch
    {
        MemberDocument person when scope.Hidden.Contains(person.Id) => null,
        MemberDocument person when scope.Closed.Contains(person.Id) => new AnalyzedDocument(person with { OpenToWork = false, WorkKinds = [] }),
        _ => document,
    };
}
