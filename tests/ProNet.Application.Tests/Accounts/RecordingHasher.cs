using System.Buffers.Binary;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ProNet.Data.Accounts;

namespace ProNet.Application.Tests.Accounts;

/// <summary>Hashes as the product does, with fewer iterations, and notes how dear each hash was: what guessing costs is counted, not timed.</summary>
internal sealed class RecordingHasher() : PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }))
{
    public const int Iterations = 64;

    /// <summary>Iterations of each hash that was made or compared with.</summary>
    public ConcurrentQueue<int> Hashed { get; } = [];

    public override string HashPassword(Account user, string password)
    {
        Hashed.Enqueue(Iterations);
        return base.HashPassword(user, password);
    }

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        // Version 3 of the format: a byte of version, four of the function, four of the iterations.
        Hashed.Enqueue(BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hashedPassword).AsSpan(5)));
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
