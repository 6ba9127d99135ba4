using Npgsql;
using ProNet.Data.Postgres;

namespace ProNet.Hosting.Tests;

/// <summary>What an operator writes about a PostgreSQL server is what the connection does.</summary>
public sealed class PostgresConnectionTests
{
    [TestCase("sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem", SslMode.VerifyFull, "/etc/ca.pem")]
    [TestCase("sslmode=verify-ca&sslrootcert=/etc/ca.pem", SslMode.VerifyCA, "/etc/ca.pem")]
    [TestCase("sslmode=require&sslrootcert=/etc/ca.pem", SslMode.VerifyCA, "/etc/ca.pem")]
    [TestCase("sslmode=require", SslMode.Require, null)]
    [TestCase("sslmode=disable", SslMode.Disable, null)]
    [TestCase("", SslMode.Prefer, null)]
    public void Read_OfAnAddressThatSaysHowToEncrypt_KeepsIt(string query, SslMode mode, string? authority)
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgresConnection.Read($"postgres://pro%40net:s3cret@db.example:6432/people?{query}"));

        Assert.That((connection.SslMode, connection.RootCertificate), Is.EqualTo((mode, authority)));
        Assert.That((connection.Host, connection.Port, connection.Database, connection.Username, connection.Password), Is.EqualTo(("db.example", 6432, "people", "pro@net", "s3cret")));
    }

    [TestCase("sslmode=verify-everything")]
    [TestCase("sslmode=")]
    [TestCase("ssl=true")]
    [TestCase("sslmode=verify-full&sslrootcrt=/etc/ca.pem")]
    public void Read_OfAnAddressThatSaysWhatIsNotKnown_RefusesRatherThanDropsIt(string query) =>
        Assert.That(PostgresConnection.Read($"postgres://pronet@db.example/people?{query}"), Is.Null);
}
