namespace ProNet.Resumes.LinkedIn;

/// <summary>Tables of an archive that are read. All others stay packed, those with other people's names among them.</summary>
internal enum TableKind
{
    Profile,
    Positions,
    Education,
    Skills,
    Languages,
    Certificates,
    Publications,
    Patents,
    Projects,
}
