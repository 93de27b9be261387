using System.Net;
using System.Net.Sockets;

namespace Mitoyen.Platform.Outside;

/// <summary>Addresses of the open internet: neither this machine, nor its neighbours, nor what a cloud tells its machines, under whatever form they are written.</summary>
public static class PublicNetwork
{
    public static bool Has(IPAddress address)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return ip.AddressFamily == AddressFamily.InterNetworkV6 ? HasSix(ip.GetAddressBytes()) : HasFour(ip.GetAddressBytes());
    }

    /// <summary>Only 2000::/3 is given out; tunnels (Teredo, 6to4), documentation and the addresses of protocols would lead elsewhere.</summary>
    static bool HasSix(byte[] b) =>
        (b[0] & 0xE0) == 0x20
        && !(b[0] == 0x20 && b[1] == 0x02)
        && !(b[0] == 0x20 && b[1] == 0x01 && b[2] < 2)
        && !(b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && b[3] == 0xB8)
        && !(b[0] == 0x3F && b[1] == 0xFF && b[2] < 0x10);

    static bool HasFour(byte[] b) => b[0] switch
    {
        0 or 10 or 127 or >= 224 => false,
        100 when b[1] is >= 64 and <= 127 => false,
        169 when b[1] == 254 => false,
        172 when b[1] is >= 16 and <= 31 => false,
        192 when b[1] == 168 || (b[1] == 0 && b[2] is 0 or 2) || (b[1] == 88 && b[2] == 99) => false,
        198 when b[1] is 18 or 19 || (b[1] == 51 && b[2] == 100) => false,
        203 when b[1] == 0 && b[2] == 113 => false,
        // The address from which one large cloud serves every machine its own secrets.
        168 when b[1] == 63 && b[2] == 129 && b[3] == 16 => false,
        _ => true,
    };
}
