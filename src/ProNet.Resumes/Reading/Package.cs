using System.IO.Compression;
using System.Xml;

namespace ProNet.Resumes.Reading;

/// <summary>A packed document: a ZIP whose parts are XML. Nothing is ever written to a disk; names of parts are compared and never followed.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;

    private Package(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
    }

    public DocumentKind Kind { get; private set; }

    /// <exception cref="UnreadableException">It is no document that is read, or it is made to do harm.</exception>
    public static Package Open(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        Package? package = null;
        try
        {
            package = new Package(new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read), budget);
            package.Inspect();
            package.Kind = package.Recognise();
            return package;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            package?.Dispose();
            throw new UnreadableException(DocumentProblem.Damaged);
        }
        catch
        {
            package?.Dispose();
            throw;
        }
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Reads a part as XML, without definitions of types, which may reach for files and addresses.</summary>
    /// <exception cref="UnreadableException">It is missing, too large, or brings definitions.</exception>
    public XmlReader ReadXml(string name) => XmlReader.Create(new MemoryStream(Bytes(name)), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = budget.Limits.UnpackedBytes,
    });

    private void Inspect()
    {
        if (archive.Entries.Count > budget.Limits.Entries)
            throw new UnreadableException(DocumentProblem.TooMuchInside);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            var parts = name.Split('/');
            if (name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.StartsWith('/') || parts.Any(p => p is ".." or ".") || name.Any(char.IsControl))
                throw new UnreadableException(DocumentProblem.Unsafe);
            // Which of two parts of one name is meant, programs disagree on.
            if (!names.Add(name))
                throw new UnreadableException(DocumentProblem.Ambiguous);
            if (entry.IsEncrypted)
                throw new UnreadableException(DocumentProblem.Encrypted);
            if (parts[^1].Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || parts[0] is "Basic" or "Scripts")
                throw new UnreadableException(DocumentProblem.Macros);
        }
    }

    private DocumentKind Recognise()
    {
        var (isWord, isText) = (Has("[Content_Types].xml") && Has("word/document.xml"), Has("mimetype") && Has("content.xml"));
        if (isWord && isText)
            throw new UnreadableException(DocumentProblem.Ambiguous);
        if (isWord)
            return Contains("[Content_Types].xml", "macroEnabled") ? throw new UnreadableException(DocumentProblem.Macros) : DocumentKind.Docx;
        if (!isText || !Bytes("mimetype").AsSpan().StartsWith("application/vnd.oasis.opendocument.text"u8))
            throw new UnreadableException(DocumentProblem.UnknownKind);
        return Has("META-INF/manifest.xml") && Contains("META-INF/manifest.xml", "encryption-data") ? throw new UnreadableException(DocumentProblem.Encrypted) : DocumentKind.Odt;
    }

    private bool Has(string name) => archive.GetEntry(name) is not null;

    private bool Contains(string name, string text) => System.Text.Encoding.UTF8.GetString(Bytes(name)).Contains(text, StringComparison.Ordinal);

    /// <summary>Counts what comes out, because what the file says of its size need not be true.</summary>
    private byte[] Bytes(string name)
    {
        var entry = archive.GetEntry(name) ?? throw new UnreadableException(DocumentProblem.Damaged);
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            budget.Unpacked(read);
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > 1_048_576 && unpacked.Length / budget.Limits.Ratio > entry.CompressedLength)
                throw new UnreadableException(DocumentProblem.TooMuchInside);
        }

        return unpacked.ToArray();
    }
}
