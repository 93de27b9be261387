using System.Net;
using System.Net.Sockets;

namespace Mitoyen.Host.CommandLine;

/// <summary>Asks whether somebody listens already, before anything is opened: the server would say it with a stack trace.</summary>
static class TakenAddress
{
    /// <summary>The first taken one of addresses separated by <c>;</c>, or null. An address that cannot be read is left to the server.</summary>
    public static string? Among(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(IsTaken);

    static bool IsTaken(string url)
    {
        if (!url.Contains("://", StringComparison.Ordinal) || BindingAddress.Parse(url) is not { IsUnixPipe: false, IsNamedPipe: false, Port: > 0 } address) return false;
        try
        {
            using var listener = new TcpListener(Where(address.Host), address.Port);
            listener.Start();
            return false;
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return true;
        }
    }

    static IPAddress Where(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : IPAddress.TryParse(host, out var address) ? address : IPAddress.IPv6Any;
}
