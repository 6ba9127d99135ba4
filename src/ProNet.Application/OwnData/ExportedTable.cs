namespace ProNet.Application.OwnData;

/// <summary>A file of an export.</summary>
/// <param name="File">Its name.</param>
/// <param name="Table">What is in it.</param>
/// <param name="Rows">How many.</param>
public sealed record ExportedTable(string File, string Table, int Rows);
