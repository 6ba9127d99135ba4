namespace ProNet.Indexing.Demo;

/// <summary>Common names to combine, and parts of invented organisations. Read from <c>names.json</c>; whoever results is nobody.</summary>
internal sealed record DemoNames(
    string[] GivenF,
    string[] GivenM,
    string[] Family,
    string[] OrganisationStem,
    Dictionary<string, string[]> OrganisationForm,
    string[] SchoolsFr,
    string[] SchoolsEn);
