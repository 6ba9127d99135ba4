namespace ProNet.Components.Language;

internal sealed class EnglishHomeWords : HomeWords
{
    public override string Heading => "Find the right person. Or the right work.";

    public override string Lead => "One search in French and English: a skill written in one language finds profiles written in the other.";

    public override string LookFor => "Look for";

    public override string BoxLabel => "What you are looking for";

    public override string InThisProNet => "In this ProNet";

    public override string FrequentSkills => "Frequent skills";

    public override string Writing => "Ways to write a search";

    public override string Write => "Write";

    public override string ToFind => "to find";

    public override string TryWords => "both words, anywhere";

    public override string TryPhrase => "the exact phrase, without another word";

    public override string TryField => "a word in the job title, with years of experience";

    public override string TryEither => "one or the other; k8s and Kubernetes are the same";

    public override string TryPrefix => "any word that starts like this";

    public override string TryNear => "within a distance of a place";

    public override string TryEntry => "of one and the same position, in these years";

    public override string ExamplePhrase => "\"project manager\" NOT junior";

    public override string ExampleField => "title:nurse years:>=5";

    public override string ExampleEither => "(k8s OR docker) python";

    public override string ExamplePrefix => "account*";

    public override string ExampleNear => "title:engineer near:\"Paris\" 50km";

    public override string ExampleEntry => "position:(title:nurse during:2015..2018)";
}
