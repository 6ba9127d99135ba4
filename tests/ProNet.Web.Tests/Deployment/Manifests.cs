using System.Text.Json.Nodes;

namespace ProNet.Web.Tests.Deployment;

/// <summary>What can be said of Kubernetes manifests without a cluster: whether what they name of each other is there.</summary>
internal static class Manifests
{
    private static readonly Dictionary<string, string> Versions = new(StringComparer.Ordinal)
    {
        ["Deployment"] = "apps/v1",
        ["Service"] = "v1",
        ["PersistentVolumeClaim"] = "v1",
        ["PodDisruptionBudget"] = "policy/v1",
        ["NetworkPolicy"] = "networking.k8s.io/v1",
    };

    /// <summary>Each thing that is wrong, as a sentence; empty when nothing is.</summary>
    public static List<string> Problems(List<JsonObject> documents)
    {
        var problems = new List<string>();
        var deployments = documents.FindAll(d => Kind(d) == "Deployment");
        var labels = deployments.ConvertAll(d => (JsonObject)d["spec"]!["template"]!["metadata"]!["labels"]!);
        var claims = documents.Where(d => Kind(d) == "PersistentVolumeClaim").Select(Name).ToHashSet();
        foreach (var document in documents)
        {
            var (kind, name) = (Kind(document), Name(document));
            if (Versions.GetValueOrDefault(kind) != (string)document["apiVersion"]!)
                problems.Add($"{kind} {name} has the version {document["apiVersion"]}");
            var selector = kind == "Service" ? document["spec"]!["selector"] : (document["spec"]!["selector"] ?? document["spec"]!["podSelector"])?["matchLabels"];
            if (selector is JsonObject wanted && !labels.Exists(l => wanted.All(w => (string?)l[w.Key] == (string?)w.Value)))
                problems.Add($"{kind} {name} selects no pod");
            if (kind == "Deployment")
                problems.AddRange(Pod(name, (JsonObject)document["spec"]!["template"]!["spec"]!, claims));
        }

        problems.AddRange(deployments.Where(d => !documents.Exists(policy => Bounds(policy, d))).Select(d => $"{Name(d)} may call anybody"));
        return problems;
    }

    /// <summary>True for a policy that names where the pods of a deployment may call, by ports.</summary>
    private static bool Bounds(JsonObject policy, JsonObject deployment) =>
        Kind(policy) == "NetworkPolicy"
        && policy["spec"]!["podSelector"]?["matchLabels"] is JsonObject wanted
        && wanted.All(w => (string?)deployment["spec"]!["template"]!["metadata"]!["labels"]![w.Key] == (string?)w.Value)
        && policy["spec"]!["policyTypes"] is JsonArray types && types.Any(t => (string?)t == "Egress")
        && policy["spec"]!["egress"] is JsonArray { Count: > 0 } rules && rules.All(r => r?["ports"] is JsonArray { Count: > 0 });

    private static IEnumerable<string> Pod(string name, JsonObject pod, HashSet<string> claims)
    {
        var volumes = ((JsonArray)pod["volumes"]!).Select(v => (JsonObject)v!).ToList();
        foreach (var claim in volumes.Select(v => (string?)v["persistentVolumeClaim"]?["claimName"]).OfType<string>().Where(c => !claims.Contains(c)))
            yield return $"{name} uses the claim {claim}, which does not exist";
        if ((string?)pod["securityContext"]?["runAsNonRoot"] != "true")
            yield return $"{name} may run as root";
        foreach (var container in ((JsonArray)pod["containers"]!).Select(c => (JsonObject)c!))
        {
            if ((string?)container["securityContext"]?["readOnlyRootFilesystem"] != "true")
                yield return $"{name} may write into its image";
            foreach (var mount in ((JsonArray)container["volumeMounts"]!).Select(m => (string)m!["name"]!).Where(m => !volumes.Exists(v => (string)v["name"]! == m)))
                yield return $"{name} mounts {mount}, which does not exist";
            var ports = (container["ports"] as JsonArray ?? []).Select(p => (string)p!["containerPort"]!).ToHashSet();
            foreach (var probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" }.Where(p => container[p] is not null))
            {
                if (!ports.Contains((string)container[probe]!["httpGet"]!["port"]!))
                    yield return $"the {probe} of {name} asks a port that is not open";
            }
        }
    }

    private static string Kind(JsonObject document) => (string)document["kind"]!;

    private static string Name(JsonObject document) => (string)document["metadata"]!["name"]!;
}
