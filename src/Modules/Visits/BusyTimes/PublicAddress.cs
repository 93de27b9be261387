using System.Net;
using System.Net.Sockets;

namespace Mitoyen.Visits.BusyTimes;

/// <summary>Addresses of the open internet: a person who types an address of our own network must not make the server read it.</summary>
static class PublicAddress
{
    public static bool Is(IPAddress address)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(ip)) return false;
        if (ip.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var six = ip.GetAddressBytes();
            // Only 2000::/3 is given out; tunnels (6to4, Teredo) would lead back to addresses of version 4.
            return (six[0] & 0xE0) == 0x20 && !(six[0] == 0x20 && six[1] == 0x02) && !(six[0] == 0x20 && six[1] == 0x01 && six[2] == 0 && six[3] == 0);
        }
        var b = ip.GetAddressBytes();
        return b[0] switch
        {
            0 or 10 or 127 or >= 224 => false,
            100 when b[1] is >= 64 and <= 127 => false,
            169 when b[1] == 254 => false,
            172 when b[1] is >= 16 and <= 31 => false,
            192 when b[1] == 168 || (b[1] == 0 && b[2] is 0 or 2) => false,
            198 when b[1] is 18 or 19 || (b[1] == 51 && b[2] == 100) => false,
            203 when b[1] == 0 && b[2] == 113 => false,
            _ => true,
        };
    }

    /// <summary>Connects to a public address of the host, and to no other: the name is read once, so that it cannot change its mind between the check and the call.</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var addresses = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel)).Where(Is).ToArray();
        if (addresses.Length == 0) throw new HttpRequestException("No public address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
