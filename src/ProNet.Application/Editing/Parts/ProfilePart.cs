namespace ProNet.Application.Editing.Parts;

/// <summary>A part of a profile that is edited by a form of its own. Stored by value in the history, so never renumber.</summary>
public enum ProfilePart
{
    Names = 0,
    Headline = 1,
    Summary = 2,
    Place = 3,
    Industry = 4,
    Availability = 5,
    Positions = 6,
    Education = 7,
    Skills = 8,
    Languages = 9,
    Works = 10,
    Links = 11,
    Offers = 12,
    Seeks = 13,
}
