using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>A document with the tokens of every text field, value by value, so that no phrase can cross from one value into the next.</summary>
internal sealed class AnalyzedDocument
{
    public AnalyzedDocument(SearchDocument document)
    {
        Document = document;
        Schema = SearchSchemas.For(document.Subject);
        Values = Schema.TextFields.ToDictionary(f => f.Name, f => f.Read(document).Select(TextAnalysis.Analyze).ToList());
    }

    public SearchDocument Document { get; }

    public SearchSchema Schema { get; }

    /// <summary>Field name → values → tokens.</summary>
    public Dictionary<string, List<List<AnalyzedToken>>> Values { get; }

    /// <summary>Distinct values of a keyword field.</summary>
    public List<string> Keywords(string field) => ((KeywordField)Schema.Field(field)).Read(Document).Distinct(StringComparer.Ordinal).ToList();

    public int? Number(string field) => ((NumberField)Schema.Field(field)).Read(Document);

    public Domain.Places.GeoPoint? Point => Schema.Fields.OfType<GeoField>().Single().Read(Document);

    public string SortName => TextFolding.Fold(Schema.Fields.OfType<SortKeyField>().Single().Read(Document));

    /// <summary>Posting date of a job, else the day of the last change.</summary>
    public DateOnly RecentOn => Document is JobDocument job ? job.PostedOn : Document.UpdatedOn;

    public bool IsRemote => Document is JobDocument { Remote: Domain.Jobs.RemoteWork.Remote };
}
