namespace ProNet.Architecture.Tests;

/// <summary>Which project may reference which: the table of the architecture, as data.</summary>
internal static class LayerRules
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ProNet.Domain"] = [],
        ["ProNet.Search"] = ["ProNet.Domain"],
        ["ProNet.Search.Lucene"] = ["ProNet.Search"],
        ["ProNet.Search.Elasticsearch"] = ["ProNet.Search"],
        ["ProNet.Data"] = ["ProNet.Domain"],
        ["ProNet.Data.Sqlite"] = ["ProNet.Data"],
        ["ProNet.Data.Postgres"] = ["ProNet.Data"],
        ["ProNet.Resumes"] = ["ProNet.Domain"],
        ["ProNet.Lexicon"] = ["ProNet.Search", "ProNet.Data"],
        ["ProNet.Ranking"] = ["ProNet.Search", "ProNet.Domain"],
        ["ProNet.Application"] = ["ProNet.Search", "ProNet.Data", "ProNet.Lexicon", "ProNet.Resumes", "ProNet.Ranking"],
        ["ProNet.Components"] = ["ProNet.Application", "ProNet.Lexicon", "ProNet.Resumes"],
        ["ProNet.Imports"] = ["ProNet.Data", "ProNet.Lexicon", "ProNet.Resumes"],
        ["ProNet.Indexing"] = ["ProNet.Search", "ProNet.Data", "ProNet.Lexicon", "ProNet.Application"],
        ["ProNet.Hosting"] =
        [
            "ProNet.Application", "ProNet.Lexicon", "ProNet.Imports", "ProNet.Indexing",
            "ProNet.Search.Lucene", "ProNet.Search.Elasticsearch", "ProNet.Data.Sqlite", "ProNet.Data.Postgres",
        ],
        ["ProNet.Web"] = ["ProNet.Components", "ProNet.Hosting"],
        // Its command serve is the web host, in the same folder.
        ["ProNet.Indexer"] = ["ProNet.Hosting", "ProNet.Web"],
    };

    private static readonly string[] WithoutPackages = ["ProNet.Domain", "ProNet.Search"];

    public static IEnumerable<string> Violations(Repository repository)
    {
        foreach (var project in repository.Projects().Where(p => !p.IsTest))
        {
            if (!Allowed.TryGetValue(project.Name, out var allowed))
            {
                yield return $"{project.Name} is not in the layer table.";
                continue;
            }

            foreach (var reference in project.ProjectReferences.Except(allowed))
                yield return $"{project.Name} must not reference {reference}.";
            if (WithoutPackages.Contains(project.Name))
            {
                foreach (var package in project.PackageReferences)
                    yield return $"{project.Name} must not use a package ({package}).";
            }
        }
    }
}
