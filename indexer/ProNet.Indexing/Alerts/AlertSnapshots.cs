using ProNet.Data.Alerts;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Alerts;

/// <summary>What is kept of a subject to be shown, of a document that has only what its view sees.</summary>
internal static class AlertSnapshots
{
    public static AlertSnapshot Of(SearchDocument document) => document switch
    {
        MemberDocument member => new AlertSnapshot(member.Name, member.Headline, member.Place?.Text ?? ""),
        JobDocument job => new AlertSnapshot(job.Title, job.Organisation, job.Place?.Text ?? ""),
        OrganisationDocument organisation => new AlertSnapshot(organisation.Name, "", organisation.Place?.Text ?? ""),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "Alerts do not know this kind of document."),
    };
}
