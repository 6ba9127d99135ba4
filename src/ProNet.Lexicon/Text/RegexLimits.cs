namespace ProNet.Lexicon.Text;

/// <summary>Limits for regular expressions that run over other people's text.</summary>
public static class RegexLimits
{
    /// <summary>Far beyond any honest record; a text made to stall the import is rejected instead.</summary>
    public const int Milliseconds = 2000;
}
