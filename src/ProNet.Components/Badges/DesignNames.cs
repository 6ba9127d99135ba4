using ProNet.Components.Language;

namespace ProNet.Components.Badges;

/// <summary>What designs are called where one chooses.</summary>
public static class DesignNames
{
    public static string Of(BadgeDesign design, BadgeWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return design switch
        {
            BadgeDesign.Card => words.Card,
            BadgeDesign.Line => words.Line,
            BadgeDesign.Portrait => words.WithPhoto,
            BadgeDesign.Square => words.WithCode,
            _ => words.CodeCard,
        };
    }

    public static string Of(SignatureDesign design, BadgeWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return design switch
        {
            SignatureDesign.Portrait => words.WithPhoto,
            SignatureDesign.Code => words.WithCode,
            _ => words.WordsAlone,
        };
    }
}
