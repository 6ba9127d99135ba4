using System.Runtime.Versioning;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Hosting.Configuration;

namespace ProNet.Hosting.Tests;

/// <summary>Keys are read by the host's own user alone, whichever store there is.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class KeyFolderTests
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [TestCase(null, false)]
    [TestCase(null, true)]
    [TestCase("Host=db.example;Database=people", false)]
    [TestCase("Host=db.example;Database=people", true)]
    public void Keys_AreForTheirUserAlone(string? postgres, bool wereOpen)
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("Windows has no such modes.");
        var data = Directory.CreateTempSubdirectory("pronet-keys-").FullName;
        try
        {
            var options = new ProNetOptions { DataFolder = data, Postgres = postgres };
            if (wereOpen)
                Directory.CreateDirectory(options.KeyFolder, Own | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
            using var services = new ServiceCollection().AddLogging().AddProNetStoreStart(options).BuildServiceProvider();
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("text");

            Assert.That(Directory.GetFiles(options.KeyFolder), Is.Not.Empty);
            Assert.That(File.GetUnixFileMode(options.KeyFolder), Is.EqualTo(Own));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
