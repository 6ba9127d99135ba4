using System.Security.Cryptography;
using CsCheck;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests.Models;

public sealed class ModelFileTests
{
    private readonly RankingSet set = GeneratedRows.Set();
    private readonly FeatureSchema schema = GeneratedRows.Schema(6);
    private RankingModel model = null!;
    private string folder = null!;

    [SetUp]
    public void SetUp()
    {
        model = GeneratedRows.Model(set);
        folder = Directory.CreateTempSubdirectory("pronet-ranking-").FullName;
    }

    [TearDown]
    public void TearDown() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task ReadAsync_OfWhatWasWritten_ScoresTheSameBitByBit()
    {
        var path = Path.Combine(folder, "candidate.model");
        await ModelFile.WriteAsync(path, model);

        var reading = await ModelFile.ReadAsync(path, schema);

        Assert.That(reading.Problem, Is.Null);
        var (expected, scores) = (new double[set.RowCount], new double[set.RowCount]);
        model.Score(set.Values, expected);
        reading.Model!.Score(set.Values, scores);
        Assert.That(scores, Is.EqualTo(expected));
        Assert.That(reading.Model.Expectation, Is.EqualTo(model.Expectation));
        Assert.That(reading.Model.Card.Parameters, Is.EqualTo(model.Card.Parameters));
        Assert.That(Directory.GetFiles(folder), Is.EqualTo(new[] { path }), "nothing is left beside it");
    }

    [Test]
    public void FromBytes_WhenAnyByteIsAnother_Refuses()
    {
        var bytes = ModelFile.ToBytes(model);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)change;
            return !ModelFile.FromBytes(damaged, "m", schema).IsUsable;
        }, iter: 300);
    }

    [Test]
    public void FromBytes_WhenCutShort_Refuses()
    {
        var bytes = ModelFile.ToBytes(model);
        for (var length = 0; length < bytes.Length; length += 97)
            Assert.That(ModelFile.FromBytes(bytes[..length], "m", schema).IsUsable, Is.False);
    }

    /// <summary>A checksum proves no good will: what it covers is checked as well.</summary>
    [Test]
    public void FromBytes_WhenDamagedBeforeItWasSummed_NeverThrows()
    {
        var bytes = ModelFile.ToBytes(model);
        Gen.Select(Gen.Int[12, bytes.Length - 33], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)change;
            SHA256.HashData(damaged.AsSpan(0, damaged.Length - 32)).CopyTo(damaged, damaged.Length - 32);
            if (ModelFile.FromBytes(damaged, "m", schema).Model is { } model)
                model.Score(new float[6 * 9], new double[9]);
        }, iter: 300);
    }

    [Test]
    public void FromBytes_WhenOfAnotherSchema_SaysWhich()
    {
        var bytes = ModelFile.ToBytes(model);
        Assert.Multiple(() =>
        {
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 2, schema.Features)).Problem, Is.EqualTo("m is for the schema generated 1, and generated 2 is asked for."));
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 1, [.. schema.Features.Skip(1), "distance-km"])).Problem,
                Is.EqualTo("m was trained without the feature distance-km of generated 1."));
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 1, schema.Features.Reverse())).Problem,
                Is.EqualTo("m has the features of generated 1 in another order, or others beside them."));
        });
    }

    [Test]
    public void FromBytes_WhenAFeatureWasForbiddenSince_Refuses()
    {
        var lenient = FeaturePolicy.Parse("nothing");
        var forbidden = new FeatureSchema("generated", 1, ["followers", .. schema.Features.Skip(1)], lenient);
        var named = new RankingModel(forbidden, model.Trees, model.Linear, model.Bias, model.Card);

        Assert.That(ModelFile.FromBytes(ModelFile.ToBytes(named), "m", forbidden).Problem, Does.Contain("'followers', which the policy forbids"));
    }

    [Test]
    public async Task LoadAsync_WhenAFileIsRefused_KeepsTheModelThatWasServed()
    {
        var (good, bad) = (Path.Combine(folder, "good.model"), Path.Combine(folder, "bad.model"));
        await ModelFile.WriteAsync(good, model);
        await File.WriteAllTextAsync(bad, "not a model");
        var served = new ServedModel(schema);

        Assert.That((await served.LoadAsync(bad)).Problem, Is.EqualTo($"{bad} is no model of ProNet."));
        Assert.That(served.Model, Is.Null);
        Assert.That((await served.LoadAsync(good)).IsUsable);
        var kept = served.Model;
        Assert.That((await served.LoadAsync(bad)).IsUsable, Is.False);
        Assert.That((await served.LoadAsync(Path.Combine(folder, "none.model"))).Problem, Does.StartWith("There is no model at "));
        Assert.That(served.Model, Is.SameAs(kept));
    }

    [Test]
    public async Task WriteAsync_OverAModel_ReplacesItWhole()
    {
        var path = Path.Combine(folder, "candidate.model");
        await ModelFile.WriteAsync(path, GeneratedRows.Model(set, new BagParameters([new TreeParameters { Trees = 300 }], [])));
        await ModelFile.WriteAsync(path, model);

        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(ModelFile.ToBytes(model)));
    }
}
