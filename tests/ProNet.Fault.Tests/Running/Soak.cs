namespace ProNet.Fault.Tests.Running;

/// <summary>Long runs of the same tests: asked for by <c>infra/test.sh --soak</c>.</summary>
internal static class Soak
{
    public static bool IsOn => Environment.GetEnvironmentVariable("PRONET_SOAK") == "1";
}
