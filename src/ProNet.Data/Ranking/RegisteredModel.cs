namespace ProNet.Data.Ranking;

/// <summary>A model that was trained here: what is known of it, and whether it ranks. Its file lies in the data folder under its key. At most one of a question is served.</summary>
public sealed class RegisteredModel
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the file, its first 16 hexadecimal digits.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name of the question's schema of features.</summary>
    public string Question { get; set; } = "";

    public int SchemaVersion { get; set; }

    public ModelState State { get; set; }

    /// <summary>How it is tried beside the served one; only a candidate is.</summary>
    public ModelTrial Trial { get; set; }

    public DateTime RegisteredAt { get; set; }

    /// <summary>First moment of what it learned from.</summary>
    public DateTime? DataFrom { get; set; }

    public DateTime? DataTo { get; set; }

    /// <summary>Lists that it learned from.</summary>
    public int Lists { get; set; }

    /// <summary>Lists held out, later than those, on which it was measured.</summary>
    public int HeldOut { get; set; }

    /// <summary>Its NDCG@10 on these, corrected for positions; null where nothing was held out.</summary>
    public double? Ndcg { get; set; }

    /// <summary>That of the model served at the time, on the same lists.</summary>
    public double? ServedNdcg { get; set; }

    /// <summary>Lower bound (2.5 %) of the difference by a paired bootstrap over the lists.</summary>
    public double? LowerBound { get; set; }

    /// <summary>The trainer's card, as JSON.</summary>
    public string Card { get; set; } = "";

    /// <summary>When it began to be served, last.</summary>
    public DateTime? PromotedAt { get; set; }

    /// <summary>The account that decided; null where the rule did, and after that account was erased.</summary>
    public long? PromotedById { get; set; }

    /// <summary>When another took its place.</summary>
    public DateTime? RetiredAt { get; set; }
}
