using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Resumes;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>Keeps a CV that was read, for its owner alone. Nothing of what it says is in the profile before the owner has reviewed it.</summary>
public sealed class KeepCvHandler(ProNetDbContext store, TimeProvider time)
{
    /// <summary>CVs of one member: one for each language and purpose, and some.</summary>
    public const int Most = 8;

    /// <summary>Characters of a name; more does no file system either.</summary>
    private const int LongestName = 120;

    /// <param name="memberId">Whose; the owner asks.</param>
    /// <param name="fileName">As it was given; a path in it counts for nothing.</param>
    /// <param name="content">The file.</param>
    /// <param name="read">What was read from it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Its id; null when there are too many already, or there is no such member.</returns>
    public async Task<long?> HandleAsync(long memberId, string fileName, byte[] content, ReadCv read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(read);
        var member = await store.Members.Where(m => m.Id == memberId).FirstOrDefaultAsync(cancellationToken);
        if (member is null || await store.Set<KeptCv>().CountAsync(c => c.MemberId == memberId, cancellationToken) >= Most)
            return null;
        var cv = new KeptCv
        {
            MemberId = memberId,
            FileName = Name(fileName, read.Extension),
            Kind = read.IsOnlySource ? "" : read.Extension,
            Size = read.IsOnlySource ? 0 : content.Length,
            Text = read.Text,
            AddedAt = time.GetUtcNow().UtcDateTime,
            Audience = Audience.Hidden,
        };
        member.Cvs.Add(cv);
        store.Add(new CvContent { Cv = cv, Content = read.IsOnlySource ? [] : content, Draft = DraftText.Write(read.Draft) });
        await store.SaveChangesAsync(cancellationToken);
        return cv.Id;
    }

    /// <summary>A name that any system can save: without a path, signs of control or of direction, and with the extension of what the file is.</summary>
    private static string Name(string given, string extension)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var stem = last.Contains('.', StringComparison.Ordinal) ? last[..last.LastIndexOf('.')] : last;
        var plain = new string([.. stem.Where(c => (char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '(' or ')' or '\'' or '’' or '+' or ',') && !char.IsSurrogate(c))]).Trim(' ', '.');
        return $"{(plain.Length == 0 ? "cv" : plain.Length > LongestName ? plain[..LongestName] : plain)}.{extension}";
    }
}
