using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Components.Language;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Intake;
using ProNet.Resumes.Reading;
using ProNet.Testing.Files;

namespace ProNet.Web.Tests.Resumes;

/// <summary>Files that mean harm, through the page on which CVs are brought: each ends in one sentence, nothing of it is kept, and the host goes on.</summary>
internal sealed class CvHostileTests
{
    private static readonly string Secret = Path.GetTempFileName();

    private Account account = null!;
    private HttpClient client = null!;

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        await File.WriteAllTextAsync(Secret, "TOP-SECRET");
        account = await SharedHost.Host.AccountWithProfileAsync();
        client = await SharedHost.Host.SignedInAsync(account, "fr");
    }

    [OneTimeTearDown]
    public void End()
    {
        client.Dispose();
        File.Delete(Secret);
    }

    private static IEnumerable<TestCaseData<byte[], DocumentProblem>> Files() =>
        HostileFiles.All(Secret).Select(file => new TestCaseData<byte[], DocumentProblem>(file.Content, file.Problem) { TestName = $"{nameof(Upload_OfAHostileFile_EndsInASentence)}({file.Name})" });

    [TestCaseSource(nameof(Files))]
    public async Task Upload_OfAHostileFile_EndsInASentence(byte[] content, DocumentProblem problem)
    {
        using var response = await CvForm.UploadAsync(client, "cv.pdf", content);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(response.Headers.Location));

        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo($"/me/cv?problem={problem}"));
        Assert.That(page, Does.Contain(Wording.French.Resumes.Of(problem, DocumentLimits.Usual)).And.Not.Contain("TOP-SECRET"));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.Set<KeptCv>().AnyAsync(c => c.MemberId == account.MemberId)), Is.False);
    }

    [Test]
    public async Task Upload_WithoutTheTokenOfTheForm_IsRefused()
    {
        using var response = await CvForm.UploadAsync(client, "cv.txt", "Hello"u8.ToArray(), token: "stolen");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Upload_OfNoFile_AsksForOne()
    {
        using var response = await CvForm.UploadAsync(client, "", []);
        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo("/me/cv?told=none"));
    }

    /// <summary>What a stranger calls a problem is none of ours.</summary>
    [Test]
    public async Task Page_WithAProblemThatDoesNotExist_SaysNothing()
    {
        var page = await client.GetStringAsync("/me/cv?problem=Pwned&told=Pwned");
        // The link to the other language names the address, as it was asked for.
        Assert.That(page[page.IndexOf("<main", StringComparison.Ordinal)..], Does.Not.Contain("Pwned").And.Not.Contain("role=\"status\""));
    }

    /// <summary>A process that does not end is ended, and its memory and environment are not the host's.</summary>
    [Test]
    public async Task Read_InAProcessThatGoesOn_IsEndedAndSaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The program that goes on is one of other systems.");
            return;
        }

        var mark = Path.Combine(Path.GetTempPath(), $"pronet-{Guid.NewGuid():N}");
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using var reader = new IntakeProcess(new IntakeProgram("/bin/sh", ["-c", $"echo $$ > {mark}; env >> {mark}; exec sleep 600"]), clock);
        Environment.SetEnvironmentVariable("PRONET_TEST_SECRET", "TOP-SECRET");

        var reading = reader.ReadAsync("Hello"u8.ToArray(), CancellationToken.None);
        string[] lines = [];
        for (var i = 0; i < 600 && lines.Length < 5; i++)
        {
            await Task.Delay(10);
            lines = File.Exists(mark) ? await File.ReadAllLinesAsync(mark) : [];
        }

        clock.Advance(IntakeProcess.Longest + TimeSpan.FromSeconds(1));

        Assert.That((await reading).Problem, Is.EqualTo(DocumentProblem.TookTooLong));
        Assert.That(() => Directory.Exists($"/proc/{lines[0]}"), Is.False.After(5_000, 20));
        Assert.That(string.Join('\n', lines), Does.Not.Contain("TOP-SECRET").And.Contain("DOTNET_GCHeapHardLimit"));
        File.Delete(mark);
    }

    [TestCase("exit 134", DocumentProblem.Damaged)]
    [TestCase("kill -XCPU $$", DocumentProblem.TookTooLong)]
    [TestCase("echo '{\"Kind\":99}'", DocumentProblem.Damaged)]
    [TestCase("yes", DocumentProblem.Damaged)]
    public async Task Read_InAProcessThatDies_SaysSo(string script, DocumentProblem expected)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The program that dies is one of other systems.");
            return;
        }

        using var reader = new IntakeProcess(new IntakeProgram("/bin/sh", ["-c", script]), TimeProvider.System);
        Assert.That((await reader.ReadAsync(Encoding.UTF8.GetBytes(new string('x', 1_000_000)), CancellationToken.None)).Problem, Is.EqualTo(expected));
    }
}
