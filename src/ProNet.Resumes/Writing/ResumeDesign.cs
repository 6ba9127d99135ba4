namespace ProNet.Resumes.Writing;

/// <summary>What a CV looks like.</summary>
public enum ResumeDesign
{
    /// <summary>Serifs, and lines under the headings.</summary>
    Classic,

    /// <summary>Without serifs, headings in a colour.</summary>
    Modern,
}
