namespace ProNet.Web.Export;

/// <summary>What an answer is taken away as.</summary>
internal enum ExportFormat
{
    /// <summary>A table for spreadsheets, in the words of the reader's language.</summary>
    Csv,

    /// <summary>Everything that the API says of each, for programs.</summary>
    Json,
}
