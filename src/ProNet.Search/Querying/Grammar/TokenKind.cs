namespace ProNet.Search.Querying.Grammar;

internal enum TokenKind
{
    Word,
    Prefix,
    Phrase,
    Field,
    Open,
    Close,
    And,
    Or,
    Not,
}
