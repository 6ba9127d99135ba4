namespace ProNet.Web.Export;

/// <summary>A column of a table for spreadsheets.</summary>
/// <param name="Header">In the language of the reader.</param>
/// <param name="Value">What a row says in it; null when that is unknown.</param>
internal sealed record CsvColumn<T>(string Header, Func<T, string?> Value);
