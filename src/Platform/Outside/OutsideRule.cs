using System.Net;

namespace Mitoyen.Platform.Outside;

/// <summary>Where <see cref="OutsideReader"/> may go. Tests bring a rule of their own; the house has one.</summary>
/// <param name="Allows">Address and port.</param>
/// <param name="Resolve">Every address of a name; asked once for each request, so that a name cannot change its mind between the check and the call.</param>
public sealed record OutsideRule(Func<IPEndPoint, bool> Allows, Func<string, CancellationToken, Task<IPAddress[]>> Resolve)
{
    /// <summary>The two ports of the web, on public addresses.</summary>
    public static readonly OutsideRule PublicWeb = new(place => place.Port is 80 or 443 && PublicNetwork.Has(place.Address), Dns.GetHostAddressesAsync);
}
