namespace ProNet.Ranking.Learning;

/// <summary>A row as ML.NET reads it; names of the properties are those of its columns.</summary>
internal sealed class TrainingRow
{
    public float Label { get; set; }

    /// <summary>Key of the query, from 1.</summary>
    public uint GroupId { get; set; }

    /// <summary>That of its query.</summary>
    public float Weight { get; set; }

    public float[] Features { get; set; } = [];
}
