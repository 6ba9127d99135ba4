using System.Net;
using System.Net.Sockets;
using System.Text;
using ProNet.Application.SavedSearches;
using ProNet.Application.Webhooks;

namespace ProNet.Application.Tests.Webhooks;

/// <summary>Where messages may go: to the public internet, and there to what was checked.</summary>
public sealed class ReceiverAddressTests
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    [TestCase("8.8.8.8", true)]
    [TestCase("172.15.255.255", true)]
    [TestCase("172.32.0.0", true)]
    [TestCase("100.63.255.255", true)]
    [TestCase("2606:4700::1111", true)]
    [TestCase("64:ff9b::808:808", true)]
    [TestCase("::ffff:8.8.8.8", true)]
    [TestCase("0.0.0.0", false)]
    [TestCase("10.1.2.3", false)]
    [TestCase("100.64.0.1", false)]
    [TestCase("100.127.255.255", false)]
    [TestCase("127.0.0.1", false)]
    [TestCase("127.255.255.254", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("172.16.0.1", false)]
    [TestCase("172.31.255.255", false)]
    [TestCase("192.0.0.192", false)]
    [TestCase("192.168.1.1", false)]
    [TestCase("198.18.0.1", false)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("::", false)]
    [TestCase("::1", false)]
    [TestCase("::127.0.0.1", false)]
    [TestCase("::ffff:127.0.0.1", false)]
    [TestCase("::ffff:169.254.169.254", false)]
    [TestCase("64:ff9b::a00:1", false)]
    [TestCase("2001::1", false)]
    [TestCase("2002:7f00:1::", false)]
    [TestCase("fc00::1", false)]
    [TestCase("fd00:ec2::254", false)]
    [TestCase("fe80::1", false)]
    [TestCase("fec0::1", false)]
    [TestCase("ff02::1", false)]
    public void IsPublic_OfAnAddress(string address, bool expected) => Assert.That(ReceiverAddresses.IsPublic(IPAddress.Parse(address)), Is.EqualTo(expected));

    [TestCase("https://one.example/hook?a=1#b", SavedSearchProblem.None)]
    [TestCase("http://one.example/", SavedSearchProblem.InsecureReceiver)]
    [TestCase("ftp://one.example/", SavedSearchProblem.BrokenReceiver)]
    [TestCase("https://me:secret@one.example/", SavedSearchProblem.BrokenReceiver)]
    [TestCase("/hook", SavedSearchProblem.BrokenReceiver)]
    [TestCase("", SavedSearchProblem.BrokenReceiver)]
    [TestCase("https://127.0.0.1/", SavedSearchProblem.PrivateReceiver)]
    [TestCase("https://2130706433/", SavedSearchProblem.PrivateReceiver)]
    [TestCase("https://0x7f.1/", SavedSearchProblem.PrivateReceiver)]
    [TestCase("https://[::ffff:10.0.0.1]/", SavedSearchProblem.PrivateReceiver)]
    [TestCase("https://mixed.example/", SavedSearchProblem.UnknownReceiver)]
    [TestCase("https://unknown.example/", SavedSearchProblem.UnknownReceiver)]
    public async Task Check_OfAReceiver(string url, SavedSearchProblem expected)
    {
        var hosts = new HostLookUp((host, _) => Task.FromResult<IPAddress[]>(host switch
        {
            "unknown.example" => [],
            "mixed.example" => [Public, IPAddress.Parse("10.0.0.1")],
            _ => [Public],
        }));

        var (receiver, problem) = await new ReceiverRule(hosts, new WebhookOptions()).CheckAsync(url, CancellationToken.None);

        Assert.That((problem, receiver?.AbsoluteUri), Is.EqualTo((expected, expected == SavedSearchProblem.None ? "https://one.example/hook?a=1" : null)));
    }

    [Test]
    public async Task Send_WhenTheNameLeadsElsewhereByThen_ConnectsToNobody()
    {
        using var listener = Listen(out var port);
        var hosts = new HostLookUp((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        using var sender = new WebhookSender(new WebhookOptions(), hosts);

        var reply = await sender.SendAsync(Message($"http://rebound.example:{port}/"), CancellationToken.None);

        Assert.That((reply.Status, reply.Sentence, listener.Pending()), Is.EqualTo(((int?)null, "Its host leads to a private address.", false)));
    }

    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nbegin", 200, "")]
    [TestCase("HTTP/1.1 302 Found\r\nLocation: http://rebound.example:{0}/secret\r\nContent-Length: 0\r\n\r\n", 302, "It answered 302; redirects are not followed.")]
    [TestCase("hello\r\n\r\n", null, "It did not answer as HTTP does.")]
    [TestCase("", null, "The connection ended.")]
    public async Task Send_ToAReceiverThatAnswersSo_ReadsItsHeadAlone(string answer, int? status, string sentence)
    {
        using var listener = Listen(out var port);
        var serving = ServeAsync(listener, string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, port));
        var asked = 0;
        var hosts = new HostLookUp((_, _) => Task.FromResult<IPAddress[]>(++asked == 1 ? [IPAddress.Loopback] : []));
        using var sender = new WebhookSender(new WebhookOptions { AllowLocal = true }, hosts);

        var reply = await sender.SendAsync(Message($"http://local.example:{port}/hook"), CancellationToken.None);
        var request = await serving;

        Assert.That((reply.Status, reply.IsTaken, asked), Is.EqualTo((status, status == 200, 1)));
        Assert.That(reply.Sentence, Is.EqualTo(sentence).Or.EqualTo(status is null ? "It did not answer as HTTP does." : sentence));
        Assert.That(request, Does.StartWith("POST /hook HTTP/1.1").And.Contain("webhook-id: msg_1").And.Contain("webhook-signature: v1,").And.Contain($"Host: local.example:{port}"));
        Assert.That(listener.Pending(), Is.False, "it came once");
    }

    [Test]
    public void Signature_IsThatOfStandardWebhooks() => Assert.That(
        WebhookSignature.Of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Encoding.UTF8.GetBytes("""{"test": 2432232314}""")),
        Is.EqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));

    private static WebhookMessage Message(string url) => new(new Uri(url), WebhookSignature.MakeSecret(), "msg_1", DateTimeOffset.UnixEpoch, "{}"u8.ToArray());

    private static TcpListener Listen(out int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
        return listener;
    }

    private static async Task<string> ServeAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var (request, buffer) = (new StringBuilder(), new byte[4096]);
        while (!request.ToString().EndsWith("{}", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is var read and > 0)
            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return request.ToString();
    }
}
