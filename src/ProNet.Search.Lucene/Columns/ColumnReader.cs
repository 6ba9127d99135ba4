using Lucene.Net.Index;
using Lucene.Net.Util;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Columns;

/// <summary>Builds the columns of a segment from its doc values, and keeps the dictionaries that all segments of an index share.</summary>
internal sealed class ColumnReader
{
    private readonly Dictionary<string, ValueDictionary> dictionaries = [];
    private readonly Dictionary<string, bool> keywordFields;

    public ColumnReader(SearchSchema schema)
    {
        Schema = schema;
        keywordFields = schema.Fields.OfType<KeywordField>().ToDictionary(f => f.Name, f => f.MultiValued);
        foreach (var source in schema.Roles.Suggestions.Where(s => s.IsGathered))
            keywordFields.Add(source.Dimension, true);
        foreach (var name in keywordFields.Keys.Append(schema.Roles.Name.Name))
            dictionaries.Add(name, new ValueDictionary());
    }

    public SearchSchema Schema { get; }

    public ValueDictionary SortKeys => dictionaries[Schema.Roles.Name.Name];

    public ValueDictionary Dictionary(string field) => dictionaries[field];

    public SegmentColumns Read(AtomicReader reader)
    {
        var numbers = Schema.Fields.OfType<NumberField>().ToDictionary(f => f.Name, f => new NumberColumn(Numbers(reader, f.Name)));
        var views = ViewSet.Of(reader.FieldInfos);
        return new SegmentColumns
        {
            Views = views,
            MaxDoc = reader.MaxDoc,
            Ids = Longs(reader, SystemFields.Id, 0),
            Documents = Documents(reader),
            Keywords = keywordFields.ToDictionary(f => f.Key, f => f.Value ? Multi(reader, f.Key, views) : Single(reader, f.Key, views)),
            Numbers = numbers,
            Nested = Schema.Fields.OfType<NestedField>().ToDictionary(f => f.Name, f => Entries(reader, f.Name)),
            Points = Points(reader, Schema.Roles.Point.Name),
            SortKeys = SortKeyColumn(reader, views),
            Recent = numbers[Schema.Roles.Recent.Name],
        };
    }

    private static ulong[] Documents(AtomicReader reader)
    {
        var tombstones = reader.GetDocsWithField(SystemFields.Tombstone);
        if (tombstones is null or Bits.MatchNoBits)
            return BitMask.Full(reader.MaxDoc);
        var bits = BitMask.Empty(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (!tombstones.Get(doc))
                BitMask.Set(bits, doc);
        }

        return bits;
    }

    private static long[] Longs(AtomicReader reader, string field, long missing)
    {
        var values = new long[reader.MaxDoc];
        if (reader.GetNumericDocValues(field) is not { } docValues)
        {
            Array.Fill(values, missing);
            return values;
        }

        var present = reader.GetDocsWithField(field);
        for (var doc = 0; doc < values.Length; doc++)
        {
            var value = docValues.Get(doc);
            values[doc] = value != 0 || present.Get(doc) ? value : missing;
        }

        return values;
    }

    private static int[] Numbers(AtomicReader reader, string field) =>
        Array.ConvertAll(Longs(reader, field, NumberColumn.Missing), v => (int)v);

    private static NestedColumn Entries(AtomicReader reader, string field)
    {
        var offsets = new int[reader.MaxDoc + 1];
        if (reader.GetBinaryDocValues(field) is not { } docValues)
            return new NestedColumn(offsets, [], []);
        var (first, last) = (new List<int>(reader.MaxDoc), new List<int>(reader.MaxDoc));
        var bytes = new BytesRef();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            docValues.Get(doc, bytes);
            foreach (var (from, to) in NestedPeriods.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)))
            {
                first.Add(from);
                last.Add(to);
            }

            offsets[doc + 1] = first.Count;
        }

        return new NestedColumn(offsets, [.. first], [.. last]);
    }

    private static GeoColumn Points(AtomicReader reader, string field) =>
        new(Degrees(reader, SystemFields.Latitude(field)), Degrees(reader, SystemFields.Longitude(field)));

    private static double[] Degrees(AtomicReader reader, string field) =>
        Array.ConvertAll(Longs(reader, field, BitConverter.DoubleToInt64Bits(double.NaN)), BitConverter.Int64BitsToDouble);

    private KeywordColumn SortKeyColumn(AtomicReader reader, ViewSet views)
    {
        var ordinals = new int[reader.MaxDoc];
        Array.Fill(ordinals, KeywordColumn.Missing);
        if (reader.GetSortedDocValues(Schema.Roles.Name.Name) is not { } docValues)
            return new KeywordColumn(ordinals, offsets: null);
        var global = new int[docValues.ValueCount];
        var bytes = new BytesRef();
        for (var i = 0; i < global.Length; i++)
        {
            docValues.LookupOrd(i, bytes);
            global[i] = SortKeys.Add(bytes.Utf8ToString(), views);
        }

        for (var doc = 0; doc < ordinals.Length; doc++)
        {
            if (docValues.GetOrd(doc) is >= 0 and var ordinal)
                ordinals[doc] = global[ordinal];
        }

        return new KeywordColumn(ordinals, offsets: null);
    }

    private KeywordColumn Single(AtomicReader reader, string field, ViewSet views)
    {
        var ordinals = new int[reader.MaxDoc];
        Array.Fill(ordinals, KeywordColumn.Missing);
        if (reader.GetSortedSetDocValues(field) is not { } docValues)
            return new KeywordColumn(ordinals, offsets: null);
        var global = GlobalOrdinals(docValues, dictionaries[field], views);
        for (var doc = 0; doc < ordinals.Length; doc++)
        {
            docValues.SetDocument(doc);
            if (docValues.NextOrd() is >= 0 and var ordinal)
                ordinals[doc] = global[ordinal];
        }

        return new KeywordColumn(ordinals, offsets: null);
    }

    private KeywordColumn Multi(AtomicReader reader, string field, ViewSet views)
    {
        var offsets = new int[reader.MaxDoc + 1];
        if (reader.GetSortedSetDocValues(field) is not { } docValues)
            return new KeywordColumn([], offsets);
        var global = GlobalOrdinals(docValues, dictionaries[field], views);
        var ordinals = new List<int>(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            docValues.SetDocument(doc);
            for (var ordinal = docValues.NextOrd(); ordinal >= 0; ordinal = docValues.NextOrd())
                ordinals.Add(global[ordinal]);
            offsets[doc + 1] = ordinals.Count;
        }

        return new KeywordColumn([.. ordinals], offsets);
    }

    private static int[] GlobalOrdinals(SortedSetDocValues docValues, ValueDictionary dictionary, ViewSet views)
    {
        var global = new int[docValues.ValueCount];
        var bytes = new BytesRef();
        for (var i = 0; i < global.Length; i++)
        {
            docValues.LookupOrd(i, bytes);
            global[i] = dictionary.Add(bytes.Utf8ToString(), views);
        }

        return global;
    }
}
