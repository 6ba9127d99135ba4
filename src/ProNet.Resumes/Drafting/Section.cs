namespace ProNet.Resumes.Drafting;

/// <summary>What a heading announces.</summary>
internal enum Section
{
    Top,
    Summary,
    Skills,
    Experience,
    Education,
    Languages,
    Other,
}
