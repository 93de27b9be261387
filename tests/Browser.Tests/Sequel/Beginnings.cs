using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>Where somebody begins who has no page to come from.</summary>
/// <param name="ByMail">Addresses that stand in a message: nobody is signed in when they open.</param>
/// <param name="AwaitsCode">Gave the password; the code of the authenticator application is still to come.</param>
/// <param name="Sites">Host names of sites for residents: a communauté's and a commune's.</param>
/// <param name="Preview">Signed path that shows an item on the commune's site before it is published.</param>
public sealed record Beginnings(IReadOnlyList<string> ByMail, Person AwaitsCode, IReadOnlyList<string> Sites, string Preview);
