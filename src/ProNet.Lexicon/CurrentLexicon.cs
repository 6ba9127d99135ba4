using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Lexicon;

/// <summary>Skills and places as they are known at the moment of asking: with the ids of the store, which the ports of the search do not tell.</summary>
public sealed class CurrentLexicon(Func<SkillLexicon> skills, Func<Gazetteer> places)
{
    public SkillLexicon Skills => skills();

    public Gazetteer Places => places();
}
