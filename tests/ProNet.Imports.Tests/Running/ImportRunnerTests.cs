using Microsoft.EntityFrameworkCore;
using ProNet.Data.Imports;

namespace ProNet.Imports.Tests.Running;

public sealed class ImportRunnerTests
{
    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync() => bench = await ImportBench.CreateAsync(batchSize: 10);

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Test]
    public async Task Run_WhenRepeated_ChangesNothingAndSaysSo()
    {
        var file = bench.Write("people.jsonl", ImportBench.Resumes(100, 35));

        var first = await bench.RunAsync("people", file);
        var changes = await bench.QueryAsync(c => c.Changes.CountAsync());
        var before = await bench.MembersAsync();
        var second = await bench.RunAsync("people", file);
        var after = await bench.MembersAsync();

        Assert.That(first.Progress.Created, Is.EqualTo(35));
        Assert.That(first.IsClean, Is.True);
        Assert.That(second.Progress.Unchanged, Is.EqualTo(35));
        Assert.That(second.ChangedNothing, Is.True);
        Assert.That(await bench.QueryAsync(c => c.Changes.CountAsync()), Is.EqualTo(changes));
        Assert.That(after.Select(m => (m.Id, m.Version)), Is.EqualTo(before.Select(m => (m.Id, m.Version))));
    }

    [Test]
    public async Task Run_WhenARecordChanged_UpdatesOnlyThatOne()
    {
        await bench.RunAsync("people", bench.Write("people.jsonl", ImportBench.Resumes(100, 12)));
        var changed = ImportBench.Resumes(100, 11) + ImportBench.Resume(111, "HEAD GARDENER");

        var outcome = await bench.RunAsync("people", bench.Write("people.jsonl", changed));

        Assert.That((outcome.Progress.Updated, outcome.Progress.Unchanged), Is.EqualTo((1L, 11L)));
        var member = (await bench.MembersAsync()).Single(m => m.Origin!.ExternalId == "111");
        Assert.That(member.Headline, Is.EqualTo("Head Gardener"));
        Assert.That(member.Version, Is.EqualTo(2));
        Assert.That(member.Positions, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Run_WhenStored_KeepsPositionsAndTheirMonths()
    {
        await bench.RunAsync("people", bench.Write("people.jsonl", ImportBench.Resume(1)));

        var member = (await bench.MembersAsync()).Single();
        var position = member.Positions.Single();
        Assert.That((position.Title, position.Start.ToString(), position.End.ToString(), position.Description), Is.EqualTo(("Warehouse Clerk", "2011-03", "2013-05", "Counted crates.")));
        Assert.That(member.ExperienceMonths, Is.EqualTo(27));
        Assert.That(member.Industry, Is.EqualTo("agriculture"));
    }

    [Test]
    public async Task Run_WhenStored_AppendsAChangeForEachSubject()
    {
        await bench.RunAsync("people", bench.Write("people.jsonl", ImportBench.Resumes(1, 25)));

        var rows = await bench.QueryAsync(c => c.Changes.ToListAsync());
        Assert.That(rows.Select(r => r.SubjectId).Distinct().Count(), Is.EqualTo(25));
        Assert.That(rows.Select(r => r.Version), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Run_WhenALineIsNotJson_RejectsItWithItsLineAndImportsTheRest()
    {
        var file = bench.Write("people.jsonl", ImportBench.Resume(1) + "\n{\"id\": \"2\", \"text\":\n" + ImportBench.Resume(3) + "\n");

        var outcome = await bench.RunAsync("people", file);

        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((2L, 1L)));
        Assert.That(outcome.IsClean, Is.False);
        var reject = await File.ReadAllTextAsync(outcome.RejectsFile!);
        Assert.That(reject, Does.Contain("\"file\":\"people.jsonl\",\"line\":2").And.Contain("not valid JSON"));
    }

    [Test]
    public async Task Run_WhenAFieldIsMissing_NamesIt()
    {
        var outcome = await bench.RunAsync("people", bench.Write("people.jsonl", """{"id": "7", "title": "X"}""" + "\n" + """{"text": "X"}"""));

        var rejects = await File.ReadAllLinesAsync(outcome.RejectsFile!);
        Assert.That(outcome.Progress.Rejected, Is.EqualTo(2));
        Assert.That(rejects[0], Does.Contain("no \\\"text\\\"").Or.Contain("no \"text\""));
        Assert.That(rejects[1], Does.Contain("id"));
    }

    [Test]
    public async Task Run_WhenAnIdComesTwiceInAFile_KeepsTheFirst()
    {
        var file = bench.Write("people.jsonl", ImportBench.Resume(5, "FIRST COOK") + "\n" + ImportBench.Resume(5, "SECOND COOK") + "\n");

        var outcome = await bench.RunAsync("people", file);

        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((1L, 1L)));
        Assert.That((await bench.MembersAsync()).Single().Headline, Is.EqualTo("First Cook"));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain("same id"));
    }

    [Test]
    public async Task Run_WhenGzipIsCutShort_ImportsWhatCameBeforeAndSaysSo()
    {
        var whole = ImportBench.Compress(ImportBench.Resumes(1, 4000));
        var file = bench.Write("people.jsonl.gz", whole[..(whole.Length / 2)]);

        var outcome = await bench.RunAsync("people", file);

        Assert.That(outcome.State, Is.EqualTo(ImportState.Done));
        Assert.That(outcome.Progress.Created, Is.InRange(100, 3999));
        Assert.That(outcome.Problems, Has.Some.Contains("cut short"));
        Assert.That(await bench.QueryAsync(c => c.Members.CountAsync()), Is.EqualTo(outcome.Progress.Created));
    }

    [Test]
    public async Task Run_WhenTheEncodingIsWrong_RejectsTheLine()
    {
        byte[] latin1 = [.. "{\"id\": \"1\", \"text\": \"Caf"u8, 0xE9, .. "\"}\n"u8];
        var file = bench.Write("people.jsonl", [.. latin1, .. System.Text.Encoding.UTF8.GetBytes(ImportBench.Resume(2))]);

        var outcome = await bench.RunAsync("people", file);

        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((1L, 1L)));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain("UTF-8"));
    }

    [Test]
    public async Task Run_WhenPathsAreWrong_SaysOneSentenceForEachAndImportsTheRest()
    {
        var good = bench.Write("people.jsonl", ImportBench.Resume(1));
        var empty = Directory.CreateDirectory(Path.Combine(bench.Inputs, "empty")).FullName;
        var other = bench.Write("notes.txt", "hello");

        var outcome = await bench.RunAsync("people", Path.Combine(bench.Inputs, "absent.jsonl"), empty, other, good);

        Assert.That(outcome.Problems, Has.Count.EqualTo(3));
        Assert.That(outcome.Problems[0], Does.StartWith("There is no file or folder"));
        Assert.That(outcome.Problems[1], Does.Contain("holds no file that `import people` reads"));
        Assert.That(outcome.Problems[2], Does.Contain("is plain text, which is not what `import people` reads"));
        Assert.That(outcome.Progress.Created, Is.EqualTo(1));
    }

    [Test]
    public async Task Run_WhenGivenAFolder_ImportsTheFilesInItThatItUnderstands()
    {
        bench.Write("a.jsonl", ImportBench.Resumes(1, 3));
        bench.Write("b.jsonl.gz", ImportBench.Compress(ImportBench.Resumes(10, 4)));
        bench.Write("jobs.jsonl", """{"id": "x", "title": "T", "company": "C", "month": "2024-03"}""");

        var outcome = await bench.RunAsync("people", bench.Inputs);

        Assert.That(outcome.Progress.Created, Is.EqualTo(7));
        Assert.That(outcome.IsClean, Is.True);
        Assert.That((await bench.BatchesAsync()).Single().Files, Is.EqualTo("a.jsonl, b.jsonl.gz"));
    }

    [Test]
    public async Task Run_WhenNothingCanBeRead_StoresNoBatch()
    {
        var outcome = await bench.RunAsync("people", Path.Combine(bench.Inputs, "absent"));

        Assert.That(outcome.BatchId, Is.Zero);
        Assert.That(await bench.BatchesAsync(), Is.Empty);
    }

    [Test]
    public async Task Run_WhenTheFileIsEmpty_SaysSo()
    {
        var outcome = await bench.RunAsync("people", bench.Write("people.jsonl", ""));

        Assert.That(outcome.Problems.Single(), Does.Contain("holds no record"));
    }
}
