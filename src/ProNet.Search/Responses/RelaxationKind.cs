namespace ProNet.Search.Responses;

public enum RelaxationKind
{
    FacetValue,
    Range,
    Near,
    Clause,
}
