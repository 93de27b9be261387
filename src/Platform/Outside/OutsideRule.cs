using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Mitoyen.Platform.Outside;

/// <summary>Where <see cref="OutsideReader"/> may go. Tests bring a rule of their own; the house has one.</summary>
/// <param name="Allows">Address and port.</param>
/// <param name="Resolve">Every address of a name; asked once for each request, so that a name cannot change its mind between the check and the call.</param>
/// <param name="AlsoTrusts">Certificates beside those of the authorities that this machine trusts; null: none, and the house has none.</param>
public sealed record OutsideRule(Func<IPEndPoint, bool> Allows, Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<X509Certificate?, SslPolicyErrors, bool>? AlsoTrusts = null)
{
    /// <summary>The two ports of the web, on public addresses.</summary>
    public static readonly OutsideRule PublicWeb = new(place => place.Port is 80 or 443 && PublicNetwork.Has(place.Address), Dns.GetHostAddressesAsync);
}
