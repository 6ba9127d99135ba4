namespace ProNet.Domain.SavedSearches;

/// <summary>How much of it there may be. Every limit is said beside the field that has it, and in the answer of the API that refuses.</summary>
public static class SavedSearchLimits
{
    public const int SearchesPerAccount = 500;

    public const int LongestName = 120;

    public const int LongestNote = 2_000;

    public const int TagsPerSearch = 20;

    public const int LongestTag = 40;

    /// <summary>Of a query string, with its percent signs: what the address of a page may be long.</summary>
    public const int LongestQuery = 8_000;

    public const int LongestTimeZone = 64;

    public const int SharesPerSearch = 50;

    public const int ReviewsPerSearch = 10_000;

    public const int ExpectationsPerSearch = 20;

    /// <summary>Searches that one is based on, one on the other.</summary>
    public const int DeepestBase = 5;

    public const int SmallestCap = 5;

    public const int LargestCap = 50;

    public const int DefaultCap = 20;

    /// <summary>On average, of a search with mails at once or every day.</summary>
    public const int MostHitsPerDay = 30;

    public const int DefaultHour = 8;

    public const string DefaultTimeZone = "UTC";
}
