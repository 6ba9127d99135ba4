using System.Buffers.Binary;
using System.Text;
using ProNet.Resumes.Reading;

namespace ProNet.Testing.Files;

/// <summary>Files that mean harm, are broken, or are no CV.</summary>
public static class HostileFiles
{
    private const string Hello = "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>";

    /// <summary>Each with what is wrong with it.</summary>
    /// <param name="secret">A file of this machine that some of them reach for.</param>
    public static IEnumerable<(string Name, byte[] Content, DocumentProblem Problem)> All(string secret)
    {
        yield return ("no bytes", [], DocumentProblem.Empty);
        yield return ("blanks", " \r\n\t "u8.ToArray(), DocumentProblem.Empty);
        yield return ("200 MB", new byte[200 * 1024 * 1024], DocumentProblem.TooLarge);
        yield return ("a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 1], DocumentProblem.UnknownKind);
        yield return ("a program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0], DocumentProblem.UnknownKind);
        yield return ("a ZIP of other things", Documents.Zip(("holiday.txt", "sun")), DocumentProblem.UnknownKind);
        yield return ("a spreadsheet", Documents.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")), DocumentProblem.UnknownKind);
        yield return ("a cut ZIP", Documents.Docx(Hello)[..200], DocumentProblem.Damaged);
        yield return ("Word without its XML", Documents.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document")), DocumentProblem.Damaged);
        yield return ("old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], DocumentProblem.OldWord);
        yield return ("encrypted Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], DocumentProblem.Encrypted);
        yield return ("encrypted OpenDocument", Documents.Odt("<text:p/>", "", ("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")), DocumentProblem.Encrypted);
        yield return ("an encrypted part", Encrypted(Documents.Docx(Hello)), DocumentProblem.Encrypted);
        yield return ("an encrypted PDF", EncryptedPdf(), DocumentProblem.Encrypted);
        yield return ("macros by type", Documents.MacroDocx(), DocumentProblem.Macros);
        yield return ("macros by part", Documents.Docx(Hello, "", more: ("word/vbaProject.bin", "x")), DocumentProblem.Macros);
        yield return ("macros of OpenDocument", Documents.Odt("<text:p>x</text:p>", "", ("Basic/Standard/Module1.xml", "x")), DocumentProblem.Macros);
        yield return ("a ZIP behind a PDF", [.. Documents.Pdf(1, (50, 700, "Hello")), .. Documents.Docx(Hello)], DocumentProblem.Ambiguous);
        yield return ("a PDF within HTML", [.. "<html><script>"u8, .. Documents.Pdf(1, (50, 700, "Hello"))], DocumentProblem.Ambiguous);
        yield return ("a PDF within a ZIP's first part", [.. "PK\x03\x04xx%PDF-1.4"u8, .. new byte[50]], DocumentProblem.Ambiguous);
        yield return ("two parts of one name", Documents.Docx(Hello, "", more: ("word/document.xml", "<x/>")), DocumentProblem.Ambiguous);
        yield return ("Word and OpenDocument at once", Documents.Docx(Hello, "", more: [("mimetype", Documents.OdtType), ("content.xml", "<x/>")]), DocumentProblem.Ambiguous);
        yield return ("1,000 pages", Documents.Pdf(1_000, (50, 700, "Hello")), DocumentProblem.TooManyPages);
        yield return ("a page without text", Documents.Pdf(1), DocumentProblem.Scanned);
        yield return ("a broken PDF", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer"u8.ToArray(), DocumentProblem.Damaged);
        yield return ("a cut PDF", Documents.Pdf(2, (50, 700, "Hello"))[..300], DocumentProblem.Damaged);
        yield return ("a file of this machine, in Word", Documents.Docx("<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>", External(secret)), DocumentProblem.Unsafe);
        yield return ("a file of this machine, in OpenDocument", Documents.Odt("<text:p>&secret;</text:p>", External(secret)), DocumentProblem.Unsafe);
        yield return ("a laugh that grows", Documents.Docx("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", "<!DOCTYPE x [<!ENTITY a \"ha ha ha ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"), DocumentProblem.Unsafe);
        yield return ("a way out of the folder", Documents.Docx(Hello, "", more: ("../../etc/cron.d/x", "x")), DocumentProblem.Unsafe);
        yield return ("a way from the root", Documents.Docx(Hello, "", more: ("/etc/passwd", "x")), DocumentProblem.Unsafe);
        yield return ("a way of Windows", Documents.Docx(Hello, "", more: (@"..\..\x.exe", "x")), DocumentProblem.Unsafe);
        yield return ("a drive of Windows", Documents.Docx(Hello, "", more: ("C:/x.exe", "x")), DocumentProblem.Unsafe);
        yield return ("a bomb", Documents.Docx($"<w:p><w:r><w:t>{new string('a', 30_000_000)}</w:t></w:r></w:p>"), DocumentProblem.TooMuchInside);
        yield return ("a bomb that lies of its size", Lying(Documents.Docx($"<w:p><w:r><w:t>{new string('a', 30_000_000)}</w:t></w:r></w:p>")), DocumentProblem.Damaged);
        yield return ("2,000 parts", Documents.Docx(Hello, "", more: [.. Enumerable.Range(0, 2_000).Select(n => ($"word/{n}.xml", ""))]), DocumentProblem.TooMuchInside);
        yield return ("a million words", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("word ", 1_000_000))), DocumentProblem.TooMuchInside);
        yield return ("groups without end", [.. "{\\rtf1"u8, .. Encoding.ASCII.GetBytes(new string('{', 100_000))], DocumentProblem.Damaged);
        yield return ("a group that does not end", "{\\rtf1 hello"u8.ToArray(), DocumentProblem.Damaged);
        yield return ("rich text that skips beyond its end", "{\\rtf1 hello\\bin2147483647 }"u8.ToArray(), DocumentProblem.Damaged);
    }

    private static string External(string secret) => $"<!DOCTYPE x [<!ENTITY secret SYSTEM \"file://{secret}\">]>";

    /// <summary>Marks the parts as encrypted, as programs do that encrypt them one by one.</summary>
    private static byte[] Encrypted(byte[] zip)
    {
        for (var at = zip.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0 && at < zip.Length;)
        {
            zip[at + 8] |= 1;
            var next = zip.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return zip;
    }

    /// <summary>Says in the directory that each part is small when it is unpacked.</summary>
    private static byte[] Lying(byte[] zip)
    {
        for (var at = zip.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0 && at < zip.Length;)
        {
            BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(at + 24), 100);
            var next = zip.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return zip;
    }

    /// <summary>A PDF whose trailer says that it is encrypted with a password that is not empty.</summary>
    private static byte[] EncryptedPdf()
    {
        const string Objects = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + "3 0 obj\n<</Filter/Standard/V 1/R 2/Length 40/P -44/O<0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20>/U<2122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f40>>>\nendobj\n";
        int[] offsets = [Objects.IndexOf("1 0 obj", StringComparison.Ordinal), Objects.IndexOf("2 0 obj", StringComparison.Ordinal), Objects.IndexOf("3 0 obj", StringComparison.Ordinal)];
        var table = string.Concat(offsets.Select(o => $"{o:0000000000} 00000 n \n"));
        return Encoding.ASCII.GetBytes($"{Objects}xref\n0 4\n0000000000 65535 f \n{table}trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<01><01>]>>\nstartxref\n{Objects.Length}\n%%EOF");
    }
}
