namespace ProNet.Components.Language;

/// <summary>What a field of a JSON body takes.</summary>
public enum JsonKind
{
    Text,
    Number,
    TrueOrFalse,
    List,
    Object,
}
