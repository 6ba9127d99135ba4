namespace ProNet.Search.Responses;

public enum SuggestionKind
{
    Title,
    Skill,
    Organisation,
    Place,
    Person,
}
