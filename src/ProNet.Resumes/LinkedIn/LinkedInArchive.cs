using System.IO.Compression;
using System.Text;
using CsvHelper;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;

namespace ProNet.Resumes.LinkedIn;

/// <summary>
/// The archive that LinkedIn makes of a person's data. Only tables about the person are unpacked; connections, messages and invitations are other people's and stay where
/// they are.
/// </summary>
internal static class LinkedInArchive
{
    /// <returns>Null when it is no such archive, and something else may read it.</returns>
    public static CvReading? Read(ReadOnlyMemory<byte> content, DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!content.Span.StartsWith("PK\x03\x04"u8))
            return null;
        var budget = new ReadingBudget(limits, time, cancellationToken);
        try
        {
            using var archive = Open(content);
            if (archive is null || !archive.Entries.Any(IsTable))
                return null;
            if (archive.Entries.Count > limits.Entries)
                return CvReading.Of(DocumentProblem.TooMuchInside);
            var tables = archive.Entries.Where(IsTable).Select(entry => Table(entry, budget)).OfType<ArchiveTable>().ToList();
            return tables.Count > 0 ? CvReading.Of(Draft(tables)) : CvReading.Of(DocumentProblem.UnknownKind);
        }
        catch (UnreadableException e)
        {
            return CvReading.Of(e.Problem);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or CsvHelperException or NotSupportedException)
        {
            return CvReading.Of(DocumentProblem.Damaged);
        }
    }

    /// <summary>Null when it cannot be opened: what is wrong with it, the reader of documents says.</summary>
    private static ZipArchive? Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count >= 0 ? archive : null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsTable(ZipArchiveEntry entry) => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static ArchiveTable? Table(ZipArchiveEntry entry, ReadingBudget budget)
    {
        if (entry.IsEncrypted)
            throw new UnreadableException(DocumentProblem.Encrypted);
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            // What the archive says of its sizes is not believed.
            budget.Unpacked(read);
            if (unpacked.Length + read > budget.Limits.Ratio * (entry.CompressedLength + 1_024))
                throw new UnreadableException(DocumentProblem.TooMuchInside);
            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        using var text = new StreamReader(unpacked, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return ArchiveTable.Read(text, budget);
    }

    private static ReadCv Draft(List<ArchiveTable> tables)
    {
        var profile = Rows(TableKind.Profile).FirstOrDefault();
        var (headline, summary) = (Of(profile, Columns.Headline), Of(profile, Columns.Summary));
        var language = LanguageGuess.Of($"{headline} {summary} {string.Join(' ', Rows(TableKind.Positions).Select(p => Of(p, Columns.Description)))}");
        var text = new DraftedText(ResumeLabels.For(language));
        var draft = text.Draft(new Resume
        {
            Name = $"{Of(profile, Columns.FirstName)} {Of(profile, Columns.LastName)}".Trim(),
            Headline = headline,
            Summary = summary,
            Place = Of(profile, Columns.Location),
            Language = language,
            Positions = [.. Rows(TableKind.Positions).Select(Position)],
            Education = [.. Rows(TableKind.Education).Select(e => new ResumeEducation(
                Of(e, Columns.School), Of(e, Columns.Degree), "", DateRanges.Last(Of(e, Columns.StartDate)), DateRanges.Last(Of(e, Columns.EndDate))))],
            Skills = [.. Rows(TableKind.Skills).Select(s => Of(s, Columns.Name)).Where(s => s.Length > 0)],
            Languages = [.. Rows(TableKind.Languages).Select(Spoken).OfType<SpokenLanguage>().DistinctBy(l => l.Code)],
            Works =
            [
                .. Rows(TableKind.Certificates).Select(w => Evidence(w, WorkKind.Certificate, Columns.Name, Columns.Authority, Columns.Started)),
                .. Rows(TableKind.Publications).Select(w => Evidence(w, WorkKind.Publication, Columns.Name, Columns.Publisher, Columns.PublishedOn)),
                .. Rows(TableKind.Patents).Select(w => Evidence(w, WorkKind.Patent, Columns.Title, "", Columns.IssuedOn)),
                .. Rows(TableKind.Projects).Select(w => Evidence(w, WorkKind.Project, Columns.Title, "", Columns.Started)),
            ],
        });
        return new ReadCv(DocumentKind.LinkedIn, text.ToString(), draft);

        IEnumerable<IReadOnlyDictionary<string, string>> Rows(TableKind kind) => tables.Where(t => t.Kind == kind).SelectMany(t => t.Rows);
    }

    private static ResumePosition Position(IReadOnlyDictionary<string, string> row)
    {
        var (start, end) = (DateRanges.Last(Of(row, Columns.Started)), DateRanges.Last(Of(row, Columns.Finished)));
        return new ResumePosition(
            Of(row, Columns.Title), Of(row, Columns.Company), Of(row, Columns.Place), start, end, IsCurrent: start is not null && Of(row, Columns.Finished).Length == 0, Of(row, Columns.Description));
    }

    private static Work Evidence(IReadOnlyDictionary<string, string> row, WorkKind kind, string title, string publisher, string date) => new(Of(row, title), Of(row, Columns.Description), "")
    {
        Kind = kind,
        Publisher = Of(row, publisher),
        Url = WebUrl.OrNone(Of(row, Columns.Url)),
        Date = DateRanges.Last(Of(row, date))?.Packed,
    };

    private static SpokenLanguage? Spoken(IReadOnlyDictionary<string, string> row) =>
        LanguageNames.Find(Of(row, Columns.Name)) is { } code ? new SpokenLanguage(code, LanguageLevels.Of(Of(row, Columns.Proficiency))) : null;

    private static string Of(IReadOnlyDictionary<string, string>? row, string column) => row?.GetValueOrDefault(column) ?? "";
}
