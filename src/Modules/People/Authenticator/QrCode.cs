using Microsoft.AspNetCore.Components;
using Mitoyen.People.Domain;
using QRCoder;

namespace Mitoyen.People.Authenticator;

/// <summary>Draws a key for the camera of a phone, as SVG inside the page: no third party sees it.</summary>
static class QrCode
{
    public static MarkupString Of(byte[] key, string account)
    {
        var address = $"otpauth://totp/Mitoyen:{Uri.EscapeDataString(account)}?secret={TimeBasedCode.ToBase32(key)}&issuer=Mitoyen";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        var svg = drawing.GetGraphic(new System.Drawing.Size(220, 220), "#000000", "#ffffff", drawQuietZones: true);
        return new(svg.Replace("<svg ", "<svg role=\"img\" aria-label=\"QR code de la clé\" ", StringComparison.Ordinal));
    }
}
