namespace ProNet.Lexicon.Occupations;

/// <summary>A part of a title.</summary>
/// <param name="Words">Its words, as stems.</param>
/// <param name="Plain">Those that say what somebody does.</param>
/// <param name="Turn">How many of <paramref name="Plain"/> stand before the first English word such as "of"; all where there is none.</param>
/// <param name="IsFramed">It begins or ends with a little word.</param>
internal sealed record TitlePart(List<string> Words, List<string> Plain, int Turn, bool IsFramed)
{
    public string Key => string.Join(' ', Words);

    public string PlainKey => string.Join(' ', Plain);
}
