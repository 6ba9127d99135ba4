namespace ProNet.Search.Responses;

public enum FacetSelection
{
    None,
    Included,
    Excluded,
}
