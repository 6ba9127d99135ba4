namespace ProNet.Imports.Reading;

/// <summary>A row of a CSV or TSV file.</summary>
/// <param name="Line">Line on which it starts, 1 first.</param>
/// <param name="Columns">Column names to positions.</param>
/// <param name="Fields">The cells.</param>
/// <param name="Problem">A sentence when the row is not to be used; empty otherwise.</param>
internal readonly record struct DelimitedRow(long Line, IReadOnlyDictionary<string, int> Columns, string[] Fields, string Problem)
{
    /// <summary>The cell in a column; empty when the file has no such column.</summary>
    public string this[string column] => Columns.TryGetValue(column, out var index) && index < Fields.Length ? Fields[index] : "";
}
