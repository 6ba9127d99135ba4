using System.Buffers;
using System.Globalization;
using ProNet.Search.Analysis;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Reads what follows <c>near:</c>: a place, a distance in kilometres or miles (50 km when absent), and the word <c>remote</c>. A place of several
/// words needs no quotes when a distance follows it.
/// </summary>
internal sealed class NearReader(List<Token> tokens, List<Diagnostic> diagnostics)
{
    public const double DefaultKm = 50;

    /// <summary>Half the Earth's circumference: every place is nearer than that.</summary>
    public const double MostKm = 20_038;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    private const double KmPerMile = 1.609344;
    private const int MostPlaceWords = 5;

    /// <param name="next">Index of the place's first token; afterwards of the first token that is not part of it.</param>
    public NearNode Read(ref int next)
    {
        var place = ReadPlace(ref next);
        var km = ReadDistance(next, out var used) ?? DefaultKm;
        if (km is <= 0 or > MostKm)
        {
            var (first, last) = (tokens[next], tokens[next + used - 1]);
            diagnostics.Add(new Diagnostic(DiagnosticCode.BadRange, first.Start, last.End - first.Start, [first.Text]));
            km = DefaultKm;
        }

        next += used;
        var orRemote = next < tokens.Count && tokens[next].Kind == TokenKind.Word && IsRemote(tokens[next].Text);
        next += orRemote ? 1 : 0;
        return new NearNode(place, km, orRemote);
    }

    public static bool IsRemote(string word) => TextFolding.Fold(word) is "remote" or "teletravail";

    private string ReadPlace(ref int next)
    {
        var first = tokens[next++];
        if (first.Kind != TokenKind.Word)
            return first.Text;
        for (var end = next; end < tokens.Count && end - next < MostPlaceWords; end++)
        {
            if (ReadDistance(end, out _) is not null)
            {
                var words = tokens.GetRange(next - 1, end - next + 1).Select(t => t.Text);
                next = end;
                return string.Join(' ', words);
            }

            if (tokens[end].Kind != TokenKind.Word)
                break;
        }

        return first.Text;
    }

    private double? ReadDistance(int index, out int used)
    {
        used = 0;
        if (index >= tokens.Count || tokens[index].Kind != TokenKind.Word)
            return null;
        var text = tokens[index].Text;
        var digits = text.AsSpan().IndexOfAnyExcept(NumberCharacters);
        var number = digits < 0 ? text : text[..digits];
        var unit = digits >= 0 ? text[digits..] : index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Word ? tokens[index + 1].Text : "";
        if (KmPerUnit(unit) is not { } factor
            || !double.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        used = digits < 0 ? 2 : 1;
        return Math.Round(value * factor, 3);
    }

    private static double? KmPerUnit(string unit) => unit.ToLowerInvariant() switch
    {
        "km" or "kms" or "kilometres" or "kilomètres" or "kilometers" => 1,
        "mi" or "mile" or "miles" => KmPerMile,
        _ => null,
    };
}
