using ProNet.Search.Documents;
using ProNet.Search.Lexicon;

namespace ProNet.Testing.Fixed;

/// <summary>A handful of skill concepts with labels and aliases.</summary>
public static class TestSkills
{
    public static SkillEntry Kubernetes { get; } = new("kubernetes", "Kubernetes", "Kubernetes", ["k8s", "kube"]);

    public static SkillEntry MachineLearning { get; } = new("machine-learning", "Machine learning", "Apprentissage automatique", ["ML"]);

    public static SkillEntry ProjectManagement { get; } = new("project-management", "Project management", "Gestion de projet", []);

    public static SkillEntry Python { get; } = new("python", "Python", "Python", []);

    public static SkillEntry CSharp { get; } = new("c-sharp", "C#", "C#", ["C sharp"]);

    public static SkillEntry CPlusPlus { get; } = new("c-plus-plus", "C++", "C++", ["cpp"]);

    public static SkillEntry DotNet { get; } = new("dot-net", ".NET", ".NET", ["dotnet"]);

    public static SkillEntry NodeJs { get; } = new("node-js", "Node.js", "Node.js", ["nodejs"]);

    public static SkillEntry Nursing { get; } = new("nursing-care", "Nursing care", "Soins infirmiers", []);

    public static IReadOnlyList<SkillEntry> All { get; } = [Kubernetes, MachineLearning, ProjectManagement, Python, CSharp, CPlusPlus, DotNet, NodeJs, Nursing];

    public static SkillLabel Label(this SkillEntry skill, bool required = true) => new(skill.Slug, skill.LabelEn, skill.LabelFr, required);
}
