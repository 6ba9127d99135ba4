using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Lexicon.Postings;
using ProNet.Lexicon.Skills;
using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Building;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Application.Briefs;

/// <summary>Reads briefs. Costs as much as some 20,000 characters do, however long the text is; throws for none.</summary>
/// <param name="lexicon">What is known of skills, occupations and places.</param>
public sealed class BriefReader(CurrentLexicon lexicon)
{
    private const double TitleWeight = 3;

    /// <summary>Words of a title in the other language that are taken: the first ways to say it are the likeliest.</summary>
    private const int WaysToSay = 2;

    /// <summary>Of a pasted text, plain or HTML.</summary>
    public JobBrief Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (plain, isShortened) = BriefText.Read(text);
        var title = BriefTitle.Find(plain, lexicon.Occupations);
        return Read(plain, title, job: null) with { IsShortened = isShortened };
    }

    /// <summary>Of a stored job; its fields come before what its text says.</summary>
    /// <param name="job">With its skills, and the place of its location.</param>
    public JobBrief Read(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var (plain, isShortened) = BriefText.Read($"{job.Title}\n\n{job.Description}");
        var length = plain.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : plain.Length;
        var line = plain[..length];
        return Read(plain, BriefTitle.Of(line, job.Location.Text, lexicon.Occupations), job) with { IsShortened = isShortened, Job = job.Id };
    }

    private JobBrief Read(string text, BriefTitle title, Job? job)
    {
        var sentences = BriefSentences.Of(text);
        var titleSpan = title.TitleLength > 0 ? new TextSpan(title.TitleStart, title.TitleLength) : (TextSpan?)null;
        var occupations = lexicon.Occupations.Link(title.Text).Select(o => o.Slug).ToValueList();
        var languages = Languages(sentences);
        var mentions = lexicon.Skills.Recognize(text);
        var years = Years(sentences, mentions);
        var certificates = BriefCertificates.Find(text, sentences);
        var places = Places(text, title, sentences, job);
        title = title.Before(places.Select(p => p.Item.Span).OfType<TextSpan>());
        var skills = BriefSkills.Find(mentions, sentences, title, [.. languages, .. certificates, .. places.Select(p => p.Item)], job, lexicon.Skills);
        var (contract, remote) = (Contract(text, title, job), Remote(text, title, job));
        var isRemote = remote?.Value == EnumCodes.Of(RemoteWork.Remote);
        var seniority = job is { Seniority: not Seniority.Unknown } ? job.Seniority : SeniorityReader.Read(title.Text);
        List<BriefItem> items =
        [
            .. title.Text.Length > 0 ? [new BriefItem(BriefKind.Title, title.Text, BriefNeed.Nice, titleSpan)] : Array.Empty<BriefItem>(),
            .. occupations.Select(slug => new BriefItem(BriefKind.Occupation, slug, BriefNeed.Nice, titleSpan)),
            .. skills.Select(s => s.Item),
            .. certificates,
            .. years is null ? [] : new[] { years },
            .. languages,
            .. places.Select(p => isRemote ? p.Item with { Need = BriefNeed.Nice, Proposed = BriefNeed.Drop } : p.Item),
            .. seniority == Seniority.Unknown ? [] : new[] { new BriefItem(BriefKind.Seniority, EnumCodes.Of(seniority), BriefNeed.Nice, titleSpan) },
            .. contract is null ? [] : new[] { contract },
            .. remote is null ? [] : new[] { remote },
        ];
        var (words, unused) = BriefRest.Find(text, sentences, [.. items.Select(i => i.Span).OfType<TextSpan>(), .. mentions.Select(m => new TextSpan(m.Start, m.Length)), .. LanguagesIn(sentences), .. titleSpan is { } own ? [own] : Array.Empty<TextSpan>()]);
        items.AddRange(words);
        return new JobBrief
        {
            Text = text,
            Title = title.Text,
            Items = items.ToValueList(),
            Unused = unused.ToValueList(),
            MustSkills = skills.Where(s => s.Item.Need == BriefNeed.Must).Select(s => s.ConceptId).ToValueList(),
            NiceSkills = skills.Where(s => s.Item.Need == BriefNeed.Nice).Select(s => s.ConceptId).ToValueList(),
            TitleTerms = TitleTermsOf(title.Text),
            Occupations = occupations,
            YearsMinimum = years is null ? null : int.Parse(years.Value, CultureInfo.InvariantCulture),
            Seniority = seniority,
            Languages = languages.Select(l => new SpokenLanguage(l.Value, l.Level)).ToValueList(),
            Certificates = certificates.Select(c => c.Value).ToValueList(),
            Centre = places.Count > 0 ? places[0].Point : null,
            Remote = remote is null ? RemoteWork.Unknown : EnumCodes.TryParse<RemoteWork>(remote.Value) ?? RemoteWork.Unknown,
            Contract = contract is null ? ContractKind.Unknown : EnumCodes.TryParse<ContractKind>(contract.Value) ?? ContractKind.Unknown,
            Terms = Terms(sentences, title.Text),
        };
    }

    private static IEnumerable<TextSpan> LanguagesIn(List<BriefSentence> sentences) =>
        sentences.SelectMany(s => LanguagesAsked.Find(s.Text).Select(l => new TextSpan(s.Start + l.Start, l.Length)));

    private static List<BriefItem> Languages(List<BriefSentence> sentences)
    {
        var found = new List<BriefItem>();
        foreach (var sentence in sentences.Where(s => s.Part != PostingPart.Aside))
        {
            var named = LanguagesAsked.Find(sentence.Text).ToList();
            var needs = sentence.Cues.Of([.. named.Select(n => new TextSpan(n.Start, n.Length))]);
            foreach (var ((code, level, start, length), said) in named.Zip(needs).Where(n => n.Second != BriefNeed.Drop))
            {
                var need = said ?? sentence.Unsaid;
                var item = new BriefItem(BriefKind.Language, code, need, new TextSpan(sentence.Start + start, length))
                {
                    Level = level,
                    IsSaid = said is not null,
                    Proposed = need == BriefNeed.Must && (said is not null || level != LanguageLevel.Unknown) ? BriefNeed.Must : BriefNeed.Nice,
                };
                var at = found.FindIndex(f => f.Value == code);
                if (at < 0)
                    found.Add(item);
                else
                    found[at] = found[at] with { Mentions = found[at].Mentions + 1, Level = (LanguageLevel)Math.Max((int)found[at].Level, (int)level) };
            }
        }

        return found;
    }

    /// <summary>The first number that is asked for, and not only welcomed, where there is one.</summary>
    private static BriefItem? Years(List<BriefSentence> sentences, IReadOnlyList<SkillMention> skills)
    {
        var found = new List<BriefItem>();
        foreach (var sentence in sentences.Where(s => s.Part != PostingPart.Aside))
        {
            if (YearsAsked.Find(sentence.Text, at => skills.Any(m => m.Start == sentence.Start + at || m.Start + m.Length == sentence.Start + at)) is not var (years, start, length))
                continue;
            var said = sentence.Cues.Of(new TextSpan(start, length));
            if (said == BriefNeed.Drop)
                continue;
            found.Add(new BriefItem(BriefKind.Years, years.ToString(CultureInfo.InvariantCulture), said ?? sentence.Unsaid, new TextSpan(sentence.Start + start, length)) { IsSaid = said is not null });
        }

        return found.Find(f => f.Need == BriefNeed.Must) ?? found.FirstOrDefault();
    }

    private List<(BriefItem Item, Domain.Places.GeoPoint Point)> Places(string text, BriefTitle title, List<BriefSentence> sentences, Job? job)
    {
        if (job?.Location.Place is { } known)
            return [(new BriefItem(BriefKind.Place, known.Slug, BriefNeed.Must, null), known.Point)];
        if (job is { Location.Text.Length: > 0 })
            return [];
        return PlaceAsked.Find(text, title, sentences, lexicon.Places).ConvertAll(p => (new BriefItem(BriefKind.Place, p.Place.Slug, BriefNeed.Must, p.Span), p.Place.Point));
    }

    private static BriefItem? Contract(string text, BriefTitle title, Job? job)
    {
        if (job is { Contract: not ContractKind.Unknown })
            return new BriefItem(BriefKind.Contract, EnumCodes.Of(job.Contract), BriefNeed.Must, null) { Proposed = BriefNeed.Drop };
        var kind = ContractReader.Read(title.Line, text);
        var (stated, span) = ContractReader.Find(text);
        return kind == ContractKind.Unknown ? null : new BriefItem(BriefKind.Contract, EnumCodes.Of(kind), BriefNeed.Must, stated == kind ? span : new TextSpan(title.Start, title.Line.Length)) { Proposed = BriefNeed.Drop };
    }

    private static BriefItem? Remote(string text, BriefTitle title, Job? job)
    {
        if (job is { Remote: not RemoteWork.Unknown })
            return new BriefItem(BriefKind.Remote, EnumCodes.Of(job.Remote), BriefNeed.Must, null) { Proposed = BriefNeed.Drop };
        var kind = RemoteReader.Read("", title.Line, text);
        var (stated, span) = RemoteReader.Find(text);
        return kind == RemoteWork.Unknown ? null : new BriefItem(BriefKind.Remote, EnumCodes.Of(kind), BriefNeed.Must, stated == kind ? span : new TextSpan(title.Start, title.Line.Length)) { Proposed = BriefNeed.Drop };
    }

    private ValueList<string> TitleTermsOf(string title) =>
        TextAnalysis.Analyze(title).Concat(lexicon.Occupations.Translate(title).Take(WaysToSay).SelectMany(TextAnalysis.Analyze))
            .Where(t => !LittleWords.Has(t.Folded)).Select(t => t.Stem).Distinct(StringComparer.Ordinal).ToValueList();

    private static ValueList<BriefTerm> Terms(List<BriefSentence> sentences, string title)
    {
        var ofTitle = TextAnalysis.Analyze(title).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        return sentences.Where(s => s.Part != PostingPart.Aside).SelectMany(s => TextAnalysis.Analyze(s.Text))
            .Where(t => t.Folded.Length > 1 && t.Folded.Any(char.IsLetter) && !StopWords.Has(t.Folded))
            .GroupBy(t => t.Stem, StringComparer.Ordinal)
            .Select((g, i) => (Term: new BriefTerm(g.Key, (1 + Math.Log(g.Count())) * (ofTitle.Contains(g.Key) ? TitleWeight : 1)), i))
            .OrderByDescending(t => t.Term.Weight).ThenBy(t => t.i)
            .Take(JobBrief.MostTerms).Select(t => t.Term).ToValueList();
    }
}
