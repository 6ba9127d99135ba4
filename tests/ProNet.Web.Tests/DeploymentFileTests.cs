using System.Text.RegularExpressions;
using ProNet.Web.Hosting;

namespace ProNet.Web.Tests;

/// <summary>Deployment files are read by other programs, which do not know our settings; a misspelt one would stop the hosts only when somebody deploys.</summary>
internal sealed partial class DeploymentFileTests
{
    [Test]
    public void Settings_InEveryFile_AreSettingsOfTheHosts()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "infra"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".sh" or ".conf" or ".md" or "" or ".json")
            .Append(Path.Combine(RepositoryFolder.Path, "README.md"))
            .ToList();
        var named = files.SelectMany(file => Variables().Matches(File.ReadAllText(file)).Select(m => (File: Path.GetFileName(file), m.Value))).Distinct().ToList();

        Assert.That(named.Select(n => n.File).Distinct(), Is.SupersetOf(new[] { "compose.yaml", "pronet.yaml", "scaled.sh", "README.md" }));
        Assert.That(named.Where(n => !IsSetting(n.Value)).Select(n => $"{n.File}: {n.Value}"), Is.Empty);
    }

    [TestCase("PRONET__DATA", true)]
    [TestCase("PRONET__SEARCH__ELASTICSEARCH__NODES", true)]
    [TestCase("PRONET__SEARCH__ELASTICSEARCH__NODS", false)]
    public void IsSetting_WhenMisspelt_Notices(string variable, bool known) => Assert.That(IsSetting(variable), Is.EqualTo(known));

    private static bool IsSetting(string variable) =>
        OptionsReader.Keys.Contains(variable["PRONET__".Length..].Replace("__", ":", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("PRONET__[A-Z]+(__[A-Z]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variables();
}
