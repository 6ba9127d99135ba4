using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Photos;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Testing.Stores;
using SkiaSharp;

namespace ProNet.Application.Tests.Photos;

internal sealed class PhotoTests
{
    [TestCase(SKEncodedImageFormat.Jpeg)]
    [TestCase(SKEncodedImageFormat.Png)]
    [TestCase(SKEncodedImageFormat.Webp)]
    public async Task MakeAsync_OfAPhoto_WritesASquareJpegAnew(SKEncodedImageFormat format)
    {
        var (photo, problem) = await MakeAsync(Image(900, 600, format));

        Assert.That(problem, Is.Null);
        using var read = SKBitmap.Decode(photo);
        Assert.That((read.Width, read.Height), Is.EqualTo((PhotoImage.Side, PhotoImage.Side)));
        // The left third is red and cut away to its half; the middle is blue.
        Assert.That(read.GetPixel(4, 256).Red, Is.GreaterThan(200));
        Assert.That(read.GetPixel(256, 256).Blue, Is.GreaterThan(200));
    }

    [Test]
    public async Task MakeAsync_OfAPhotoWithMetadata_KeepsNoneAndTurnsItUpright()
    {
        var (photo, _) = await MakeAsync(WithExif(Image(900, 600, SKEncodedImageFormat.Jpeg), orientation: 6, "GPS 45.76N 4.83E Secret camera"));

        Assert.That(Encoding.Latin1.GetString(photo!), Does.Not.Contain("Exif").And.Not.Contain("Secret").And.Not.Contain("GPS"));
        using var read = SKBitmap.Decode(photo);
        // Turned a quarter to the right, left becomes top.
        Assert.That(read.GetPixel(256, 4).Red, Is.GreaterThan(200));
        Assert.That(read.GetPixel(4, 256).Blue, Is.GreaterThan(200));
    }

    [Test]
    public async Task MakeAsync_OfAPolyglot_KeepsNothingButThePixels()
    {
        byte[] polyglot = [.. Image(200, 200, SKEncodedImageFormat.Jpeg), .. "<script>alert(1)</script>PK\u0003\u0004"u8];

        var (photo, _) = await MakeAsync(polyglot);

        Assert.That(Encoding.Latin1.GetString(photo!), Does.Not.Contain("script").And.Not.Contain("PK\u0003\u0004"));
    }

    public static IEnumerable<TestCaseData<byte[], PhotoProblem>> Hostile()
    {
        yield return Case("nothing", [], PhotoProblem.Empty);
        yield return Case("SVG", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), PhotoProblem.Kind);
        yield return Case("HTML called a photo", Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>"), PhotoProblem.Kind);
        yield return Case("GIF", Encoding.ASCII.GetBytes("GIF89a" + new string('\0', 100)), PhotoProblem.Kind);
        yield return Case("program", Encoding.ASCII.GetBytes("MZ" + new string('\0', 100)), PhotoProblem.Kind);
        yield return Case("ZIP", Encoding.ASCII.GetBytes("PK\u0003\u0004" + new string('\0', 100)), PhotoProblem.Kind);
        yield return Case("JPEG in its first bytes only", [0xFF, 0xD8, 0xFF, 0xE0, .. Encoding.ASCII.GetBytes("<script>alert(1)</script>")], PhotoProblem.Broken);
        yield return Case("JPEG of a thousand passes", [.. Image(300, 300, SKEncodedImageFormat.Jpeg), .. Enumerable.Repeat<byte[]>([0xFF, 0xDA], 1000).SelectMany(b => b)], PhotoProblem.Broken);
        yield return Case("cut off", Image(800, 800, SKEncodedImageFormat.Png)[..400], PhotoProblem.Broken);
        yield return Case("PNG of 2,000,000,000 pixels in 100 bytes", Bomb(50_000, 40_000), PhotoProblem.TooManyPixels);
        yield return Case("PNG of more than is read", Bomb(6_000, 6_000), PhotoProblem.TooManyPixels);
        yield return Case("PNG whose size lies", Bomb(4_000, 4_000), PhotoProblem.Broken);
        yield return Case("tiny", Image(10, 10, SKEncodedImageFormat.Png), PhotoProblem.TooSmall);
        yield return Case("too many bytes", [0xFF, 0xD8, 0xFF, .. new byte[PhotoImage.MostBytes]], PhotoProblem.TooLarge);
    }

    [TestCaseSource(nameof(Hostile))]
    public async Task MakeAsync_OfAHostileFile_SaysWhatIsWrongSoon(byte[] file, PhotoProblem problem)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(await MakeAsync(file), Is.EqualTo(((byte[]?)null, (PhotoProblem?)problem)));

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [TestCase(Database.Sqlite)]
    [TestCase(Database.Postgres, Category = "Postgres")]
    public async Task HandleAsync_WithAPhoto_IsSeenByThoseWhoMayAndGoneWhenRemoved(Database database)
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var member = new Member { Handle = "ada", FactAudiences = new FactAudiences { Photo = Audience.Members } };
        await store.SaveAsync(member);
        var change = new ChangePhotoHandler(store.Contexts);

        Assert.That(await change.HandleAsync(member.Id, Image(300, 300, SKEncodedImageFormat.Png), CancellationToken.None), Is.Null);
        Assert.That(await change.HandleAsync(member.Id, Image(400, 300, SKEncodedImageFormat.Jpeg), CancellationToken.None), Is.Null);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            var photos = new PhotoReader(context);
            Assert.That(await photos.FindAsync("ada", Viewer.Visitor, CancellationToken.None), Is.Null);
            Assert.That((await photos.FindAsync("ada", Viewer.Member(99), CancellationToken.None))!.Value.Key, Has.Length.EqualTo(32));
            Assert.That(await photos.ReadAsync(member.Id, CancellationToken.None), Is.Not.Empty);
            Assert.That(await context.Changes.CountAsync(c => c.SubjectId == member.Id), Is.EqualTo(3));
        }

        Assert.That(await change.HandleAsync(member.Id, null, CancellationToken.None), Is.Null);
        await using var after = await store.Contexts.CreateDbContextAsync();
        Assert.That(await new PhotoReader(after).FindAsync("ada", Viewer.Member(member.Id), CancellationToken.None), Is.Null);
        Assert.That(await after.MemberPhotos.AnyAsync(), Is.False);
    }

    private static Task<(byte[]? Photo, PhotoProblem? Problem)> MakeAsync(byte[] file) => PhotoImage.MakeAsync(file, CancellationToken.None);

    private static TestCaseData<byte[], PhotoProblem> Case(string name, byte[] file, PhotoProblem problem) => new(file, problem) { TestName = name };

    /// <summary>Red in its left third, blue elsewhere.</summary>
    private static byte[] Image(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width / 3f, height, red);
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG with an Exif segment (Exif 2.3, 4.6.2) that has the orientation and, behind it, other things.</summary>
    private static byte[] WithExif(byte[] jpeg, byte orientation, string rest)
    {
        byte[] tiff = [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(rest)];
        byte[] payload = [.. "Exif\0\0"u8, .. tiff];
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(payload.Length + 2));
        return [0xFF, 0xD8, 0xFF, 0xE1, .. length, .. payload, .. jpeg[2..]];
    }

    /// <summary>A PNG that says how large it is and has next to nothing in it.</summary>
    private static byte[] Bomb(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(new byte[1000]);
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(named));
        return [.. length, .. named, .. check];
    }

    /// <summary>PNG (ISO/IEC 15948), annex D.</summary>
    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
