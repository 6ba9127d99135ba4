using System.Security.Cryptography;
using CsCheck;
using ProNet.Ranking.Features;
using ProNet.Ranking.Learning;
using ProNet.Ranking.Models;

namespace ProNet.Ranking.Tests.Models;

public sealed class ModelFileTests
{
    private readonly RankingSet _set = GeneratedRows.Set();
    private readonly FeatureSchema _schema = GeneratedRows.Schema(6);
    private RankingModel _model = null!;
    private string _folder = null!;

    [SetUp]
    public void SetUp()
    {
        _model = GeneratedRows.Model(_set);
        _folder = Directory.CreateTempSubdirectory("pronet-ranking-").FullName;
    }

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task ReadAsync_OfWhatWasWritten_ScoresTheSameBitByBit()
    {
        var path = Path.Combine(_folder, "candidate.model");
        await ModelFile.WriteAsync(path, _model);

        var reading = await ModelFile.ReadAsync(path, _schema);

        Assert.That(reading.Problem, Is.Null);
        var (expected, scores) = (new double[_set.RowCount], new double[_set.RowCount]);
        _model.Score(_set.Values, expected);
        reading.Model!.Score(_set.Values, scores);
        Assert.That(scores, Is.EqualTo(expected));
        Assert.That(reading.Model.Expectation, Is.EqualTo(_model.Expectation));
        Assert.That(reading.Model.Card.Parameters, Is.EqualTo(_model.Card.Parameters));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { path }), "nothing is left beside it");
    }

    [Test]
    public void FromBytes_WhenAnyByteIsAnother_Refuses()
    {
        var bytes = ModelFile.ToBytes(_model);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)change;
            return !ModelFile.FromBytes(damaged, "m", _schema).IsUsable;
        }, iter: 300);
    }

    [Test]
    public void FromBytes_WhenCutShort_Refuses()
    {
        var bytes = ModelFile.ToBytes(_model);
        for (var length = 0; length < bytes.Length; length += 97)
            Assert.That(ModelFile.FromBytes(bytes[..length], "m", _schema).IsUsable, Is.False);
    }

    /// <summary>A checksum proves no good will: what it covers is checked as well.</summary>
    [Test]
    public void FromBytes_WhenDamagedBeforeItWasSummed_NeverThrows()
    {
        var bytes = ModelFile.ToBytes(_model);
        Gen.Select(Gen.Int[12, bytes.Length - 33], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)change;
            SHA256.HashData(damaged.AsSpan(0, damaged.Length - 32)).CopyTo(damaged, damaged.Length - 32);
            if (ModelFile.FromBytes(damaged, "m", _schema).Model is { } model)
                model.Score(new float[6 * 9], new double[9]);
        }, iter: 300);
    }

    [Test]
    public void FromBytes_WhenOfAnotherSchema_SaysWhich()
    {
        var bytes = ModelFile.ToBytes(_model);
        Assert.Multiple(() =>
        {
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 2, _schema.Features)).Problem, Is.EqualTo("m is for the schema generated 1, and generated 2 is asked for."));
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 1, [.. _schema.Features.Skip(1), "distance-km"])).Problem,
                Is.EqualTo("m was trained without the feature distance-km of generated 1."));
            Assert.That(
                ModelFile.FromBytes(bytes, "m", new FeatureSchema("generated", 1, _schema.Features.Reverse())).Problem,
                Is.EqualTo("m has the features of generated 1 in another order, or others beside them."));
        });
    }

    [Test]
    public void FromBytes_WhenAFeatureWasForbiddenSince_Refuses()
    {
        var lenient = FeaturePolicy.Parse("nothing");
        var schema = new FeatureSchema("generated", 1, ["followers", .. _schema.Features.Skip(1)], lenient);
        var model = new RankingModel(schema, _model.Trees, _model.Linear, _model.Bias, _model.Card);

        Assert.That(ModelFile.FromBytes(ModelFile.ToBytes(model), "m", schema).Problem, Does.Contain("'followers', which the policy forbids"));
    }

    [Test]
    public async Task LoadAsync_WhenAFileIsRefused_KeepsTheModelThatWasServed()
    {
        var (good, bad) = (Path.Combine(_folder, "good.model"), Path.Combine(_folder, "bad.model"));
        await ModelFile.WriteAsync(good, _model);
        await File.WriteAllTextAsync(bad, "not a model");
        var served = new ServedModel(_schema);

        Assert.That((await served.LoadAsync(bad)).Problem, Is.EqualTo($"{bad} is no model of ProNet."));
        Assert.That(served.Model, Is.Null);
        Assert.That((await served.LoadAsync(good)).IsUsable);
        var model = served.Model;
        Assert.That((await served.LoadAsync(bad)).IsUsable, Is.False);
        Assert.That((await served.LoadAsync(Path.Combine(_folder, "none.model"))).Problem, Does.StartWith("There is no model at "));
        Assert.That(served.Model, Is.SameAs(model));
    }

    [Test]
    public async Task WriteAsync_OverAModel_ReplacesItWhole()
    {
        var path = Path.Combine(_folder, "candidate.model");
        await ModelFile.WriteAsync(path, GeneratedRows.Model(_set, new BagParameters([new TreeParameters { Trees = 300 }], [])));
        await ModelFile.WriteAsync(path, _model);

        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(ModelFile.ToBytes(_model)));
    }
}
