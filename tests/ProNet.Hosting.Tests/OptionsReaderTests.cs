using Microsoft.Extensions.Configuration;
using ProNet.Hosting.Configuration;

namespace ProNet.Hosting.Tests;

public sealed class OptionsReaderTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("pronet-options-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("Demo", "perhaps", "ProNet:Demo is 'perhaps'; it must be true or false.")]
    [TestCase("Metrics", "everybody", "ProNet:Metrics is 'everybody'; it must be local, open or off.")]
    [TestCase("Indexing:BatchSize", "0", "ProNet:Indexing:BatchSize is 0; it must lie between 1 and 10000.")]
    [TestCase("Indexing:MaxAttempts", "many", "ProNet:Indexing:MaxAttempts is 'many'; it must be a whole number.")]
    [TestCase("Api:RequestsPerMinute", "0", "ProNet:Api:RequestsPerMinute is 0; it must be a whole number above zero.")]
    [TestCase("Search:Engine", "elastic", "ProNet:Search:Engine is 'elastic'; it must be 'lucene' or 'elasticsearch' (OpenSearch too).")]
    public void Read_WhenAValueIsWrong_SaysWhichAndWhatItMustBe(string key, string value, string expected) =>
        Assert.That(() => Read((key, value)), Throws.TypeOf<ConfigurationException>().With.Message.EqualTo(expected));

    [TestCase("Indexing:BatchSise", "10")]
    [TestCase("Serch:Engine", "lucene")]
    [TestCase("Search:Elasticsearch:Node", "http://search-1:9200")]
    [TestCase("Storage", "sqlite")]
    public void Read_WhenAKeyIsMisspelt_NamesItAndTheSettings(string key, string value) => Assert.That(
        () => Read((key, value)), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith($"ProNet:{key} is not a setting: the settings are ProNet:Data, "));

    [Test]
    public void Read_WhenAStoreIsNone_DoesNotRepeatIt() => Assert.That(
        () => Read(("Store", "mysql://root:s3cret@host/db")), Throws.TypeOf<ConfigurationException>().With.Message.Contains("ProNet:Store").And.Message.Not.Contains("s3cret"));

    [Test]
    public void Read_WhenNothingIsSaid_TakesTheEmbeddedStoreAndEngine()
    {
        var options = Read();

        Assert.That((options.Postgres, options.Elasticsearch, options.Urls, options.Demo), Is.EqualTo(((string?)null, (object?)null, "http://127.0.0.1:5080", false)));
    }

    [Test]
    public void Read_TakesKeysWhateverTheirCase() => Assert.That(Read(("indexing:batchsize", "42")).Indexing.BatchSize, Is.EqualTo(42));

    [Test]
    public void Read_WhenNodesHoldAUser_TakesItAndShowsItNowhere()
    {
        var options = Read(("Search:Engine", "elasticsearch"), ("Search:Elasticsearch:Nodes", "https://pronet:s3cr%2Ft@search-1:9200, https://search-2:9200/")).Elasticsearch!;

        Assert.That((options.User, options.Password), Is.EqualTo(("pronet", "s3cr/t")));
        Assert.That(options.Nodes.Select(n => n.AbsoluteUri), Is.EqualTo(new[] { "https://search-1:9200/", "https://search-2:9200/" }));
        Assert.That(options.ToString(), Does.Contain("search-1").And.Not.Contain("s3cr"));
    }

    [TestCase("Nodes", "")]
    [TestCase("Nodes", "search-1:9200")]
    [TestCase("Prefix", "Pro-Net")]
    [TestCase("CaFile", "/no/such/file.pem")]
    [TestCase("Shards", "0")]
    [TestCase("TimeoutSeconds", "soon")]
    [TestCase("Compress", "maybe")]
    public void Read_WhenASearchServerSettingCannotBeUsed_NamesTheKey(string key, string value)
    {
        (string, string)[] nodes = key == "Nodes" ? [] : [("Search:Elasticsearch:Nodes", "http://search-1:9200")];

        Assert.That(
            () => Read([("Search:Engine", "elasticsearch"), .. nodes, ($"Search:Elasticsearch:{key}", value)]),
            Throws.TypeOf<ConfigurationException>().With.Message.Contains("ProNet:Search:Elasticsearch").And.Message.Contains(key));
    }

    [Test]
    public void Read_WhenNoMailServerIsNamed_KeepsMail() =>
        Assert.That((Read().Mail.Server, Read().Mail.FromAddress), Is.EqualTo(((string?)null, "pronet@localhost")));

    [TestCase(null, 587)]
    [TestCase("tls", 465)]
    [TestCase("none", 25)]
    public void Read_WhenAMailServerIsNamed_TakesThePortOfItsSecurity(string? security, int port)
    {
        var mail = Read(("Mail:Server", "smtp.people.example"), ("Mail:From", "People <pronet@people.example>"), ("Mail:Security", security ?? "")).Mail;

        Assert.That((mail.Server, mail.Port, mail.FromName, mail.FromAddress, mail.Domain), Is.EqualTo(("smtp.people.example", port, "People", "pronet@people.example", "people.example")));
    }

    [TestCase("Server", "smtp://mail", "ProNet:Mail:Server is 'smtp://mail'; it must be the name of a host such as smtp.people.example, without scheme and port.")]
    [TestCase("Port", "70000", "ProNet:Mail:Port is 70000; it must lie between 1 and 65535.")]
    [TestCase("Port", "smtp", "ProNet:Mail:Port is 'smtp'; it must be a whole number.")]
    [TestCase("PerDomainPerMinute", "-1", "ProNet:Mail:PerDomainPerMinute is -1; it must lie between 0, which is without limit, and 100000.")]
    [TestCase("Security", "ssl", "ProNet:Mail:Security is 'ssl'; it must be starttls, tls or none.")]
    [TestCase("From", "People", "ProNet:Mail:From is 'People'; it must be an address such as pronet@people.example or 'ProNet <pronet@people.example>'.")]
    [TestCase("From", "", "ProNet:Mail:Server is set, so ProNet:Mail:From must be too: whom mails are from, such as 'ProNet <pronet@people.example>'.")]
    [TestCase("User", "pronet", "ProNet:Mail:User and ProNet:Mail:Password must be set together, or neither.")]
    [TestCase("Sender", "pronet", null)]
    public void Read_WhenAMailSettingIsWrong_SaysWhichAndWhatItMustBe(string key, string value, string? expected)
    {
        var settings = new Dictionary<string, string> { ["Mail:Server"] = "smtp.people.example", ["Mail:From"] = "pronet@people.example", [$"Mail:{key}"] = value };

        Assert.That(
            () => Read([.. settings.Select(s => (s.Key, s.Value))]),
            Throws.TypeOf<ConfigurationException>().With.Message.EqualTo(expected ?? "").Or.Message.StartsWith("ProNet:Mail:Sender is not a setting"));
    }

    [Test]
    public void Read_WhenAProviderIsNamed_TakesItAndKeepsItsSecretOutOfText()
    {
        var provider = Read(("Oidc:Authority", "https://sign-in.people.example/tenant"), ("Oidc:ClientId", "pronet"), ("Oidc:ClientSecret", "hidden")).Oidc!;

        Assert.That((provider.Authority.AbsoluteUri, provider.ClientId, provider.ClientSecret, provider.Name), Is.EqualTo(("https://sign-in.people.example/tenant", "pronet", "hidden", "sign-in.people.example")));
        Assert.That(provider.ToString(), Does.Not.Contain("hidden"));
        Assert.That(Read().Oidc, Is.Null);
        Assert.That(Read(("Oidc:Authority", "http://127.0.0.1:5000"), ("Oidc:ClientId", "pronet")).Oidc, Is.Not.Null, "on this machine nobody listens");
    }

    [TestCase("Authority", "", "ProNet:Oidc needs ProNet:Oidc:Authority: the address of the provider, such as https://sign-in.people.example.")]
    [TestCase("Authority", "people.example", "ProNet:Oidc:Authority must be the address of the provider, such as https://sign-in.people.example, without a name, a password or a question mark in it.")]
    [TestCase("Authority", "https://me:hidden@people.example", "ProNet:Oidc:Authority must be the address of the provider, such as https://sign-in.people.example, without a name, a password or a question mark in it.")]
    [TestCase("Authority", "http://people.example", "ProNet:Oidc:Authority is 'http://people.example', and who signs in could be read and changed on the way: it must begin with https.")]
    [TestCase("ClientId", "", "ProNet:Oidc:Authority is set, so ProNet:Oidc:ClientId must be too: as whom the provider knows this site.")]
    [TestCase("Name", "0123456789012345678901234567890123456789x", "ProNet:Oidc:Name stands on a button; it must have 40 characters at most.")]
    public void Read_WhenAProviderIsWrong_SaysWhichAndWhatItMustBe(string key, string value, string expected)
    {
        var settings = new Dictionary<string, string> { ["Oidc:Authority"] = "https://sign-in.people.example", ["Oidc:ClientId"] = "pronet", ["Oidc:ClientSecret"] = "hidden", [$"Oidc:{key}"] = value };

        Assert.That(() => Read([.. settings.Select(s => (s.Key, s.Value))]), Throws.TypeOf<ConfigurationException>().With.Message.EqualTo(expected));
    }

    [TestCase("none", "smtp.people.example", false)]
    [TestCase("none", "127.0.0.1", true)]
    [TestCase("starttls", "smtp.people.example", true)]
    public void Read_WhenAMailPasswordWouldBeReadableOnTheWay_RefusesAndDoesNotRepeatIt(string security, string server, bool isTaken)
    {
        ProNetOptions Take() => Read(
            ("Mail:Server", server), ("Mail:From", "pronet@people.example"), ("Mail:Security", security), ("Mail:User", "pronet"), ("Mail:Password", "s3cret"));

        if (isTaken)
            Assert.That(Take().Mail.Password, Is.EqualTo("s3cret"));
        else
            Assert.That(Take, Throws.TypeOf<ConfigurationException>().With.Message.Contains("ProNet:Mail:Security").And.Message.Not.Contains("s3cret"));
    }

    private ProNetOptions Read(params (string Key, string Value)[] settings) => OptionsReader.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Append(("Data", folder)).ToDictionary(s => $"ProNet:{s.Item1}", s => (string?)s.Item2)).Build());
}
