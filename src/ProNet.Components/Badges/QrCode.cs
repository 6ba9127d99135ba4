using System.Globalization;
using System.Text;
using QRCoder;

namespace ProNet.Components.Badges;

/// <summary>An address as a QR code (ISO/IEC 18004) of medium correction: 15 % of it may be lost.</summary>
public sealed class QrCode
{
    /// <summary>In modules, around the code.</summary>
    public const int QuietZone = 4;

    private readonly QRCodeData data;

    private QrCode(QRCodeData data) => this.data = data;

    /// <summary>Modules along each side, without the quiet zone.</summary>
    public int Side => data.ModuleMatrix.Count - (2 * QuietZone);

    /// <summary>True for a dark module.</summary>
    public bool this[int x, int y] => data.ModuleMatrix[y + QuietZone][x + QuietZone];

    public static QrCode Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new QrCode(QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M));
    }

    /// <summary>The dark modules as one path, a unit each, in runs along the rows; the quiet zone lies within the coordinates.</summary>
    public string ToPath()
    {
        var path = new StringBuilder();
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var start = x;
                while (x < Side && this[x, y])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start + QuietZone} {y + QuietZone}h{x - start}v1h-{x - start}z");
            }
        }

        return path.ToString();
    }

    /// <summary>As a picture of its own.</summary>
    /// <param name="title">What it is, for who does not see it.</param>
    public string ToSvg(string title)
    {
        var side = Side + (2 * QuietZone);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side * 8}\" height=\"{side * 8}\" role=\"img\" shape-rendering=\"crispEdges\">");
        svg.Append("<title>").Append(System.Security.SecurityElement.Escape(title)).Append("</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{ToPath()}\"/></svg>\n");
        return svg.ToString();
    }
}
