using System.Text.Json.Nodes;

namespace ProNet.Web.Tests.Deployment;

/// <summary>What can be said of a compose file without a container engine. Keys as listed by the Compose Specification (github.com/compose-spec/compose-spec, schema).</summary>
internal static class ComposeFile
{
    private static readonly HashSet<string> ServiceKeys =
    [
        "annotations", "attach", "build", "cap_add", "cap_drop", "cgroup", "command", "configs", "container_name", "cpus", "depends_on", "deploy", "develop", "devices", "dns",
        "entrypoint", "env_file", "environment", "expose", "extends", "extra_hosts", "group_add", "healthcheck", "hostname", "image", "init", "ipc", "labels", "logging", "mem_limit",
        "mem_reservation", "network_mode", "networks", "pid", "pids_limit", "platform", "ports", "privileged", "profiles", "pull_policy", "read_only", "restart", "runtime", "scale",
        "secrets", "security_opt", "shm_size", "stdin_open", "stop_grace_period", "stop_signal", "sysctls", "tmpfs", "tty", "ulimits", "user", "volumes", "working_dir",
    ];

    private static readonly HashSet<string> HealthKeys = ["disable", "interval", "retries", "start_interval", "start_period", "test", "timeout"];

    private static readonly HashSet<string> BuildKeys = ["args", "context", "dockerfile", "labels", "target", "platforms", "secrets"];

    /// <summary>Each thing that is wrong, as a sentence; empty when nothing is.</summary>
    /// <param name="file">The parsed file.</param>
    /// <param name="folder">Where it lies.</param>
    public static List<string> Problems(JsonObject file, string folder)
    {
        var problems = new List<string>();
        problems.AddRange(Unknown(file, ["name", "services", "volumes", "networks", "configs", "secrets", "include"], "the file"));
        var services = (JsonObject)file["services"]!;
        var declared = (file["volumes"] as JsonObject ?? []).Select(v => v.Key).ToHashSet();
        var mounted = new HashSet<string>();
        foreach (var (name, node) in services)
        {
            var service = (JsonObject)node!;
            problems.AddRange(Unknown(service, ServiceKeys, name));
            problems.AddRange(Unknown(service["healthcheck"] as JsonObject ?? [], HealthKeys, $"{name}.healthcheck"));
            problems.AddRange(Needs(name, service["depends_on"], services));
            problems.AddRange(Builds(name, service["build"] as JsonObject, folder));
            foreach (var volume in (service["volumes"] as JsonArray ?? []).Select(v => ((string)v!).Split(':')[0]))
            {
                if (!volume.StartsWith('.'))
                    mounted.Add(volume);
                else if (!Path.Exists(Path.Combine(folder, volume)))
                    problems.Add($"{name} mounts {volume}, which does not exist");
            }
        }

        problems.AddRange(mounted.Except(declared).Select(v => $"the volume {v} is not declared"));
        problems.AddRange(declared.Except(mounted).Select(v => $"the volume {v} is used by nobody"));
        return problems;
    }

    private static IEnumerable<string> Unknown(JsonObject node, HashSet<string> known, string where) =>
        node.Select(p => p.Key).Where(k => !k.StartsWith("x-", StringComparison.Ordinal) && !known.Contains(k)).Select(k => $"{where} has the unknown key {k}");

    private static IEnumerable<string> Needs(string name, JsonNode? needs, JsonObject services)
    {
        var named = needs switch
        {
            JsonArray list => list.Select(n => (Service: (string)n!, Condition: "service_started")),
            JsonObject map => map.Select(n => (Service: n.Key, Condition: (string)n.Value!["condition"]!)),
            _ => [],
        };
        foreach (var (service, condition) in named)
        {
            if (services[service] is not JsonObject needed)
                yield return $"{name} depends on {service}, which is no service";
            else if (condition == "service_healthy" && needed["healthcheck"] is null)
                yield return $"{name} waits for the health of {service}, which nobody checks";
        }
    }

    private static IEnumerable<string> Builds(string name, JsonObject? build, string folder)
    {
        if (build is null)
            yield break;
        foreach (var unknown in Unknown(build, BuildKeys, $"{name}.build"))
            yield return unknown;
        var context = Path.Combine(folder, (string)build["context"]!);
        if (!File.Exists(Path.Combine(context, (string)build["dockerfile"]!)))
            yield return $"{name} is built from a file that does not exist";
        if (build["args"]?["PROGRAM"] is { } program && !Directory.Exists(Path.Combine(context, (string)program!)))
            yield return $"{name} is built of a program that does not exist";
    }
}
