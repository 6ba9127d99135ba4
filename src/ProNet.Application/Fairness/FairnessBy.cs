namespace ProNet.Application.Fairness;

/// <summary>By what people are divided.</summary>
public enum FairnessBy
{
    Gender,

    Age,

    /// <summary>Both crossed.</summary>
    Both,
}
