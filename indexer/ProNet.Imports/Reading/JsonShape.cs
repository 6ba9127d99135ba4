namespace ProNet.Imports.Reading;

/// <summary>How records stand in a file.</summary>
internal enum JsonShape
{
    /// <summary>It is no JSON.</summary>
    None,

    /// <summary>One object a line.</summary>
    Lines,

    /// <summary>An array of objects.</summary>
    List,

    /// <summary>One object, over as many lines as it takes.</summary>
    Document,
}
