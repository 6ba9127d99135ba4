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
        Values = Schema.TextFields.ToDictionary(f => f.Name, f => f.Values(document).Select(TextAnalysis.Analyze).ToList());
    }

    private AnalyzedDocument(AnalyzedDocument whole, NestedField nested, int entry, (int First, int Last)? period)
    {
        Document = whole.Document;
        Schema = whole.Schema;
        IsEntry = true;
        Period = period;
        Values = Schema.TextFields.ToDictionary(f => f.Name, f => f.Nested == nested.Name ? [whole.Values[f.Name][entry]] : new List<List<AnalyzedToken>>());
    }

    public SearchDocument Document { get; }

    /// <summary>True for one entry looked at as a document: it has the texts and the period of the entry, and nothing else.</summary>
    public bool IsEntry { get; }

    /// <summary>First and last day of an entry, as days since 1970-01-01; null when unknown.</summary>
    public (int First, int Last)? Period { get; }

    public SearchSchema Schema { get; }

    /// <summary>Field name → values → tokens.</summary>
    public Dictionary<string, List<List<AnalyzedToken>>> Values { get; }

    public IEnumerable<AnalyzedDocument> Entries(NestedField nested) => nested.Days(Document).Select((period, i) => new AnalyzedDocument(this, nested, i, period));

    /// <summary>Distinct values of a keyword field.</summary>
    public List<string> Keywords(string field) => IsEntry ? [] : ((KeywordField)Schema.Field(field)).Read(Document).Distinct(StringComparer.Ordinal).ToList();

    public int? Number(string field) => ((NumberField)Schema.Field(field)).Read(Document);

    public Domain.Places.GeoPoint? Point => Schema.Fields.OfType<GeoField>().Single().Read(Document);

    public string SortName => Schema.Fields.OfType<SortKeyField>().Single().Key(Document);

    /// <summary>Posting date of a job, else the day of the last change.</summary>
    public DateOnly RecentOn => Document is JobDocument job ? job.PostedOn : Document.UpdatedOn;

    public bool IsRemote => Document is JobDocument { Remote: Domain.Jobs.RemoteWork.Remote };
}
