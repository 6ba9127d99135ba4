using ProNet.Testing.Servers;

namespace ProNet.Fault.Tests;

[SetUpFixture]
internal sealed class Servers : SharedSearchServers;
