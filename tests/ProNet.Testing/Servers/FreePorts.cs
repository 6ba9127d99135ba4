using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ProNet.Testing.Servers;

/// <summary>
/// Ports for the servers that tests start. They lie below those that Linux gives to outgoing connections (32768 to 60999), so that none is taken between the
/// choice and the server's start; each test process takes them from a block of its own, which a lock file keeps from the other processes.
/// </summary>
public static class FreePorts
{
    private const int First = 12_000;
    private const int BlockSize = 2_000;
    private const int Blocks = 10;

    private static readonly Lock Gate = new();
    private static FileStream? held;
    private static int block;
    private static int next;

    /// <summary>Takes one port, or several in a row, on which nothing listens.</summary>
    /// <param name="inARow">How many.</param>
    /// <returns>The first of them.</returns>
    /// <exception cref="InvalidOperationException">All blocks, or all ports of this process's block, are taken.</exception>
    public static int Take(int inARow = 1)
    {
        lock (Gate)
        {
            if (held is null)
                (held, block) = HoldBlock();
            for (var tried = 0; tried < BlockSize; tried += inARow)
            {
                if (next + inARow > BlockSize)
                    next = 0;
                var port = First + block * BlockSize + next;
                next += inARow;
                if (Enumerable.Range(port, inARow).All(IsFree))
                    return port;
            }
        }

        throw new InvalidOperationException($"None of the {BlockSize} ports from {First + block * BlockSize} is free.");
    }

    private static (FileStream Held, int Block) HoldBlock()
    {
        foreach (var candidate in Enumerable.Range(0, Blocks))
        {
            var lockFile = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"pronet-test-ports-{candidate}.lock"));
            try
            {
                return (new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), candidate);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process, or another person, holds it.
            }
        }

        throw new InvalidOperationException($"All {Blocks} blocks of ports are held by other test processes.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
