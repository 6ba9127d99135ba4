using ProNet.Ranking.Features;

namespace ProNet.Ranking.Models;

/// <summary>The model that answers a question now. Reloaded while others score: they finish with the one that they began with. Thread-safe.</summary>
public sealed class ServedModel(FeatureSchema schema)
{
    private volatile RankingModel? model;

    /// <summary>Nothing until one was loaded.</summary>
    public RankingModel? Model => model;

    /// <summary>Takes the model of a file, or says why not and keeps what there was.</summary>
    public async Task<ModelReading> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var reading = await ModelFile.ReadAsync(path, schema, cancellationToken);
        if (reading.IsUsable)
            model = reading.Model;
        return reading;
    }
}
