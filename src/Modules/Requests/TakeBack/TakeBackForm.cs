using System.Globalization;

namespace Mitoyen.Requests.TakeBack;

sealed class TakeBackForm
{
    /// <summary>The version that was shown: what somebody did since is not undone unseen.</summary>
    public string? Version { get; set; }

    public int? ReadVersion() => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null;
}
