using ProNet.Data.Ranking;
using ProNet.Ranking.Models;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>
/// The models that rank, kept as those who promote them have chosen. Whoever asks makes it look at the date of a small file, once a second at most: no statement, no timer, and a host that nobody asks
/// does nothing. What cannot be used is refused and the model before it kept. Thread-safe.
/// </summary>
public sealed class ServedModels(ModelFolder folder, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>What could not be read may have arrived meanwhile.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private volatile RankingModels[]? models;
    private (DateTime, long) stamp;
    private long lookedAt;
    private long readAt;

    /// <summary>Nothing where no model ranks.</summary>
    public RankingModel? Of(RankingQuestion question) => Now(question).Served?.Model;

    /// <summary>What names the file of the served model; empty where none ranks. Who needs both takes them together, by <see cref="Now"/>.</summary>
    public string KeyOf(RankingQuestion question) => Now(question).Served?.Key ?? "";

    /// <summary>Everything that ranks for a question at this moment.</summary>
    public RankingModels Now(RankingQuestion question)
    {
        if (models is { } known && (time.GetElapsedTime(Interlocked.Read(ref lookedAt)) < Look || !gate.TryEnter()))
            return known[(int)question];
        if (models is null)
            gate.Enter();
        try
        {
            Interlocked.Exchange(ref lookedAt, time.GetTimestamp());
            return (models = Read())[(int)question];
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Takes over at once what was chosen in this process.</summary>
    public void Refresh()
    {
        lock (gate)
            models = Read();
    }

    /// <summary>The model of a key that a receipt names, served or not; the files of those that the program brings are kept beside the others.</summary>
    public ModelReading Find(RankingQuestion question, string key)
    {
        var now = Now(question);
        return now.Served is { } served && served.Key == key ? ModelReading.Of(served.Model)
            : now.Trial is { } trial && trial.Key == key ? ModelReading.Of(trial.Model)
            : folder.Read(key, RankingQuestions.SchemaOf(question));
    }

    private RankingModels[] Read()
    {
        var now = folder.Stamp;
        if (models is { } known && now == stamp && (Array.TrueForAll(known, m => m.Problem.Length == 0) || time.GetElapsedTime(readAt) < Again))
            return known;
        (stamp, readAt) = (now, time.GetTimestamp());
        IReadOnlyDictionary<string, ModelChoice> choices;
        try
        {
            choices = folder.ReadChoices();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [.. RankingQuestions.All.Select(question => (models?[(int)question] ?? ColdStart(question)) with { Problem = e.Message })];
        }

        return [.. RankingQuestions.All.Select(question => Read(question, choices.GetValueOrDefault(RankingQuestions.NameOf(question)) ?? ModelChoice.None))];
    }

    private RankingModels Read(RankingQuestion question, ModelChoice choice)
    {
        var before = models?[(int)question];
        var next = choice.Key.Length == 0 ? ColdStart(question) : Served(question, choice.Key, before);
        if (choice.Trial == ModelTrial.None)
            return next;
        var reading = folder.Read(choice.TrialKey, RankingQuestions.SchemaOf(question));
        return reading.IsUsable
            ? next with { Trial = new KeyedModel(reading.Model, choice.TrialKey), Mode = choice.Trial }
            : next with { Problem = $"{next.Problem} {reading.Problem}".Trim() };
    }

    private RankingModels Served(RankingQuestion question, string key, RankingModels? before)
    {
        if (before is { IsColdStart: false, Served: { } present } && present.Key == key)
            return new RankingModels { Served = present };
        var reading = folder.Read(key, RankingQuestions.SchemaOf(question));
        return reading.IsUsable
            ? new RankingModels { Served = new KeyedModel(reading.Model, key) }
            : (before is null ? ColdStart(question) : before with { Trial = null, Mode = ModelTrial.None }) with { Problem = reading.Problem };
    }

    /// <summary>The model that the program brings; its file is kept, so that receipts replay after the next release brings another.</summary>
    private RankingModels ColdStart(RankingQuestion question)
    {
        var name = $"ProNet.Application.Ranking.ColdStart.{RankingQuestions.NameOf(question)}.model";
        if ((Brought(name) ?? HandSetModels.Of(question)) is not { } bytes)
            return RankingModels.None;
        var reading = ModelFile.FromBytes(bytes, name, RankingQuestions.SchemaOf(question));
        if (!reading.IsUsable)
            return RankingModels.None with { Problem = reading.Problem };
        try
        {
            folder.Keep(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Ranking needs no folder; receipts of this model replay as long as the program brings it.
        }

        return new RankingModels { Served = new KeyedModel(reading.Model, ModelFile.KeyOf(bytes)), IsColdStart = true };
    }

    private static byte[]? Brought(string name)
    {
        using var stream = typeof(ServedModels).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
