using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Drafting;

/// <summary>Spoken languages and how well, in English and French.</summary>
internal static partial class LanguageDrafter
{
    private static readonly (string Code, string Names)[] Known =
    [
        ("ar", "arabic|arabe"), ("da", "danish|danois"), ("de", "german|allemand"), ("en", "english|anglais"), ("es", "spanish|espagnol"), ("fi", "finnish|finnois"), ("fr", "french|francais"),
        ("he", "hebrew|hebreu"), ("hi", "hindi"), ("it", "italian|italien"), ("ja", "japanese|japonais"), ("ko", "korean|coreen"), ("nl", "dutch|neerlandais"), ("no", "norwegian|norvegien"),
        ("pl", "polish|polonais"), ("pt", "portuguese|portugais"), ("ro", "romanian|roumain"), ("ru", "russian|russe"), ("sv", "swedish|suedois"), ("tr", "turkish|turc"), ("uk", "ukrainian|ukrainien"),
        ("vi", "vietnamese|vietnamien"), ("zh", "chinese|chinois|mandarin|cantonese|cantonais"), ("el", "greek|grec"), ("fa", "persian|persan|farsi"), ("ur", "urdu|ourdou"),
    ];

    private static readonly (LanguageLevel Level, string Words)[] Levels =
    [
        (LanguageLevel.Native, @"native|mother tongue|maternelle?"), (LanguageLevel.C2, @"\bc2\b|bilingu"), (LanguageLevel.C1, @"\bc1\b|fluent|courant|full professional"), (LanguageLevel.B2, @"\bb2\b|professional|professionnel|advanced|avance"),
        (LanguageLevel.B1, @"\bb1\b|intermedia|conversational|moyen"), (LanguageLevel.A2, @"\ba2\b|basic|elementary|notions|scolaire"), (LanguageLevel.A1, @"\ba1\b|beginner|debutant"),
    ];

    public static List<Drafted<SpokenLanguage>> Of(List<SourceLine> lines)
    {
        var found = new List<Drafted<SpokenLanguage>>();
        foreach (var line in lines.Where(l => l is { Section: Section.Languages, IsHeading: false }))
        {
            foreach (Match part in Parts().Matches(line.Text))
            {
                var folded = Folding.Fold(part.Value);
                foreach (var (code, names) in Known.Where(k => Array.Exists(k.Names.Split('|'), name => folded.Contains(name, StringComparison.Ordinal))))
                {
                    var level = Array.Find(Levels, l => Regex.IsMatch(folded, l.Words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).Level;
                    if (!found.Exists(f => f.Value.Code == code))
                        found.Add(new Drafted<SpokenLanguage>(new SpokenLanguage(code, level), new Passage(line.Start + part.Index, part.Length)));
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"[^,;|•·\t/]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parts();
}
