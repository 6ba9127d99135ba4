namespace ProNet.Imports.Reading;

/// <summary>
/// How much an import takes in of one file, one record and one field. All are far beyond what honest data holds; what goes beyond is refused with a sentence that
/// names the limit, so that memory, disk and the pages that show a text stay bounded whatever a file holds.
/// </summary>
internal static class ImportLimits
{
    /// <summary>Bytes of one record: a line, an object of a list, a row, a document.</summary>
    public const int RecordBytes = 4 << 20;

    /// <summary>Bytes that one compressed file may unpack to.</summary>
    public const long UnpackedBytes = 16L << 30;

    /// <summary>How many times its size a compressed file may unpack to. Text packs 3 to 20 times; only made-up content packs hundreds of times.</summary>
    public const int UnpackedRatio = 100;

    /// <summary>Bytes up to which the ratio is not looked at: a small file that packs well harms nobody.</summary>
    public const long UnpackedBytesOfAnyRatio = 64 << 20;

    /// <summary>Rows of a table that has to be held as a whole (towns, French labels); the largest known has some 200,000.</summary>
    public const int TableRows = 1_000_000;

    /// <summary>Characters of the id under which a source keeps a record.</summary>
    public const int Key = 500;

    /// <summary>Characters of a name of a person, an organisation, a school or a place, of a degree, or of a label of a skill.</summary>
    public const int Name = 300;

    /// <summary>Characters of a title of a posting, a post held or a work.</summary>
    public const int Title = 2_000;

    /// <summary>Characters of a headline or a location as written.</summary>
    public const int Line = 2_000;

    /// <summary>Characters of a summary or a description: some forty pages.</summary>
    public const int Text = 100_000;

    /// <summary>Characters of a web address.</summary>
    public const int Address = 2_000;

    /// <summary>Entries of one list of a record: posts held, schools, works, links, spellings.</summary>
    public const int Entries = 1_000;

    /// <summary>Characters of the YAML at the head of a page.</summary>
    public const int FrontMatter = 64 << 10;

    /// <summary>Records that the file of rejects lists; the others are counted.</summary>
    public const int ListedRejects = 10_000;

    /// <summary>Characters of an id or a reason in the file of rejects.</summary>
    public const int RejectText = 500;
}
