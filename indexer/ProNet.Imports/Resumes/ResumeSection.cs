namespace ProNet.Imports.Resumes;

/// <summary>What a heading of a résumé announces.</summary>
internal enum ResumeSection
{
    Top,
    Summary,
    Skills,
    Experience,
    Education,
    Languages,
    Other,
}
