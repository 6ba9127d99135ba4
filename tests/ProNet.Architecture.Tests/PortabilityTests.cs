namespace ProNet.Architecture.Tests;

public sealed class PortabilityTests
{
    [Test]
    public void Builds_AreForEveryRuntime() => Assert.That(PortabilityRules.FixedRuntimes(Repository.Current), Is.Empty);

    [TestCase("Directory.Build.props", "<Project><PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier></PropertyGroup></Project>")]
    [TestCase("src/ProNet.Web/ProNet.Web.csproj", "<RuntimeIdentifier Condition=\"'$(RuntimeIdentifier)' == ''\">win-x64</RuntimeIdentifier>")]
    [TestCase("Directory.Build.rsp", "-p:RuntimeIdentifier=osx-arm64")]
    [TestCase("infra/test.sh", "run bin/Release/net10.0/" + "linux-x64/ProNet.Web")]
    public void FixedRuntimes_WhenABuildFileNamesOne_SaysSo(string file, string text)
    {
        using var seeded = new SeededRepository();
        seeded.Write(file, text);

        Assert.That(PortabilityRules.FixedRuntimes(seeded.Repository).Single(), Does.StartWith(file.Replace('/', Path.DirectorySeparatorChar)));
    }

    [Test]
    public void FixedRuntimes_WhenTheOnesToPublishForAreListed_AllowsIt()
    {
        using var seeded = new SeededRepository();
        seeded.Write("Directory.Build.props", "<Project><PropertyGroup><RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers></PropertyGroup></Project>");

        Assert.That(PortabilityRules.FixedRuntimes(seeded.Repository), Is.Empty);
    }

    [Test]
    public void PublishedRuntimes_AreOfThreeSystemsAndTwoProcessors() =>
        Assert.That(PortabilityRules.PublishedRuntimes(Repository.Current), Is.SupersetOf(new[] { "linux-x64", "linux-arm64", "osx-arm64", "win-x64" }));

    [Test]
    public void LockFiles_HoldEveryRuntime() => Assert.That(PortabilityRules.RuntimesWithoutLock(Repository.Current), Is.Empty);

    [Test]
    public void RuntimesWithoutLock_WhenOneIsMissing_SaysSo()
    {
        using var seeded = new SeededRepository();
        seeded.Write("Directory.Build.props", "<Project><PropertyGroup><RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers></PropertyGroup></Project>");
        seeded.AddProject("src", "ProNet.Domain", "");
        seeded.Write("src/ProNet.Domain/packages.lock.json", """{ "version": 2, "dependencies": { "net10.0": {}, "net10.0/linux-x64": {} } }""");

        Assert.That(PortabilityRules.RuntimesWithoutLock(seeded.Repository), Is.EqualTo(new[] { "ProNet.Domain has no packages locked for win-x64." }));
    }

    [Test]
    public void NativeCode_IsThereForEveryRuntime()
    {
        // The programs are references of this test, so its own list of packages holds theirs.
        var dependencies = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ProNet.Architecture.Tests.deps.json"));

        Assert.That(dependencies, Does.Contain("e_sqlite3"));
        Assert.That(PortabilityRules.MissingNativeCode(dependencies, PortabilityRules.PublishedRuntimes(Repository.Current), PortabilityRules.OnlyForTraining), Is.Empty);
    }

    [Test]
    public void MissingNativeCode_WhenAPackageIsForOneSystem_SaysSo()
    {
        const string Dependencies = """
            { "targets": { ".NETCoreApp,Version=v10.0": {
              "Native/1.0.0": { "runtimeTargets": { "runtimes/linux-x64/native/libn.so": { "rid": "linux-x64", "assetType": "native" } } },
              "Split.NativeAssets.Linux/1.0.0": { "runtimeTargets": { "runtimes/linux-x64/native/libs.so": { "rid": "linux-x64", "assetType": "native" } } },
              "Split.NativeAssets.macOS/1.0.0": { "runtimeTargets": { "runtimes/osx/native/libs.dylib": { "rid": "osx", "assetType": "native" } } },
              "Managed/1.0.0": { "runtime": { "lib/net10.0/m.dll": {} }, "runtimeTargets": { "runtimes/win/lib/net10.0/m.dll": { "rid": "win", "assetType": "runtime" } } }
            } } }
            """;

        Assert.That(PortabilityRules.MissingNativeCode(Dependencies, ["linux-x64", "win-x64"]), Is.EqualTo(new[] { "Native/1.0.0 has no code for win-x64.", "Split.NativeAssets has no code for win-x64." }));
    }
}
