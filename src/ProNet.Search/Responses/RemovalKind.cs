namespace ProNet.Search.Responses;

public enum RemovalKind
{
    FacetValue,
    Range,
    Near,
    Clause,
}
