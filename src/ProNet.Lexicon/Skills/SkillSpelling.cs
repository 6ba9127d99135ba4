namespace ProNet.Lexicon.Skills;

/// <summary>What a spelling in a text stands for.</summary>
/// <param name="ConceptId">The concept.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Claim">How good the concept's claim to the spelling is.</param>
/// <param name="IsDoubtful">The word also means something else.</param>
/// <param name="Stem">The stem of a spelling of one word, which must be met: testing is not a test. Empty for several words.</param>
/// <param name="Exact">The folded word where its inflections are other words (pandas, rails); empty where every inflection will do.</param>
internal sealed record SkillSpelling(int ConceptId, string Slug, int Claim, bool IsDoubtful, string Stem, string Exact);
