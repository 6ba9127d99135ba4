namespace ProNet.Search.Querying.Grammar;

/// <summary>Operators in capitals; in small letters they are ordinary words.</summary>
internal static class Operators
{
    public static TokenKind? Read(string word) => word switch
    {
        "AND" or "ET" => TokenKind.And,
        "OR" or "OU" => TokenKind.Or,
        "NOT" or "SAUF" => TokenKind.Not,
        _ => null,
    };
}
